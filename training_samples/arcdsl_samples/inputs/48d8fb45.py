"""Figures of one colour, one of them with a grey cell on it."""

from arcdsl import ORTHOGONAL, Grid, neighbors, recolor, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shapes = draw.distinct(lambda: draw.shape(3, draw.number(2, 3), diagonal=True), 3)
    color = draw.color(without={0, 5})
    pieces = [recolor(shape, color) for shape in shapes[: draw.number(2, 3)]]
    touch = draw.cell(neighbors(shapes[0], ORTHOGONAL))
    pieces[0] = union([pieces[0], recolor(touch, 5)])
    return draw.scatter(draw.canvas(10, 14), pieces)
