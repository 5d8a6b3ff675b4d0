"""Shapes with one green or red cell, and lone cells of these colours with room for a copy."""

from arcdsl import Grid, fliplr, recolor, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = []
    marks = draw.choice([[2], [3], [2, 3]])
    for mark, color in zip(marks, draw.colors(2, without={0, 2, 3}), strict=False):
        shape = draw.shape(3, draw.number(2, 3), diagonal=True)
        marked = union([recolor(shape, color), recolor(draw.cell(shape), mark)])
        copy = fliplr(marked) if mark == 2 else marked
        pieces += [marked, *[recolor(copy, {color: 0})] * draw.number(1, 2)]
    return draw.scatter(draw.canvas(11, 16), pieces)
