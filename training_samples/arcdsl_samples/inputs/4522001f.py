"""A red cell and three green cells that make a square of two by two."""

from arcdsl import Grid, recolor, rect, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    square = rect((0, 0), (1, 1))
    piece = union([recolor(square, 3), recolor(draw.cell(square), 2)])
    return draw.scatter(draw.canvas(3, 8), [piece])
