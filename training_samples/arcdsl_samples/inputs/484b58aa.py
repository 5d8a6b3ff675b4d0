"""A repeated pattern with black gaps."""

from arcdsl import Grid, cells, find, paint, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    motif = draw.picture(draw.number(2, 6), draw.number(2, 6), draw.colors(draw.number(2, 6)))
    grid = draw.tiling(motif, draw.number(16, 30), draw.number(16, 30))
    for _ in range(draw.number(1, 5)):
        gap = draw.rectangle(2, 7)
        grid = paint(grid, shift(gap, draw.choice(find(cells(grid), gap))), 0)
    return grid
