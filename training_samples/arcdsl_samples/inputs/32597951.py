"""A blue pattern or blue noise on black; within a rectangle, light blue in the place of black."""

from arcdsl import Grid, paint, place, recolor
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(12, 20), draw.number(12, 20)
    small, whole = (draw.number(2, 4), draw.number(2, 4)), (height, width)
    grid = draw.tiling(draw.picture(*draw.choice((small, whole)), [0, 1]), height, width)
    area = place(draw.rectangle(3, 8), (draw.number(0, height - 8), draw.number(0, width - 8)))
    return paint(grid, recolor(grid[area], {0: 8}))
