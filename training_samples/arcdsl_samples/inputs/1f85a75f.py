"""One figure among single cells of one or two other colours."""

from arcdsl import Grid, box, neighbors, paint, place
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    color, *palette = draw.colors(draw.number(2, 3))
    grid = draw.noise(draw.canvas(18, 30), 0.06, palette)
    shape = draw.shape(draw.number(3, 5), draw.number(3, 5), fill=0.7)
    shape = place(shape, (draw.number(1, grid.height - 6), draw.number(1, grid.width - 6)))
    grid = paint(grid, box(shape) | neighbors(box(shape)), 0)
    return paint(grid, shape, color)
