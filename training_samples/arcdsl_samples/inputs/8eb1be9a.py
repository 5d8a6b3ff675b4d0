"""A band with a pattern across an empty grid."""

from arcdsl import Grid, extend, paint, recolor, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    motif = draw.shape(draw.number(2, 4), draw.number(2, 6), fill=draw.number(30, 80) / 100)
    grid = draw.canvas(10, 20)
    top = draw.number(1, grid.height - motif.height - 1)
    band = extend(recolor(motif, draw.color()), (0, motif.width), grid[: motif.height])
    return paint(grid, shift(band, (top, 0)))
