"""A figure with one marked cell, and marked blocks of several sizes with one block beside each."""

from arcdsl import ORTHOGONAL, Grid, neighbors, recolor, scale, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(3, draw.number(3, 4))
    dot = draw.cell(shape)
    beside = draw.cell(neighbors(dot, ORTHOGONAL) & shape)
    mark, color, *palette = draw.colors(5)
    pieces = [union([recolor(shape, color), recolor(dot, mark)])]
    for other in palette[: draw.number(1, 3)]:
        parts = [recolor(shape, 0), recolor(beside, other), recolor(dot, mark)]
        pieces.append(scale(union(parts), draw.number(1, 3)))
    return draw.scatter(draw.canvas(12, 24), pieces)
