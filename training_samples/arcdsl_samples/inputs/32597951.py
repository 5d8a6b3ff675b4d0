"""A blue pattern or blue noise on black; within a rectangle, light blue in the place of black."""

from arcdsl import Grid, box, cells, paint, place, recolor
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    height, width = draw.number(12, 20), draw.number(12, 20)
    small, whole = (draw.number(2, 4), draw.number(2, 4)), (height, width)
    grid = draw.tiling(draw.picture(*draw.choice((small, whole)), [0, 1]), height, width)
    area = place(draw.rectangle(3, 8), (draw.number(0, height - 8), draw.number(0, width - 8)))
    grid = paint(grid, recolor(grid[area], {0: 8}))
    if not cells(grid, 1) & box(cells(grid, 8)):
        raise RetryError
    return grid
