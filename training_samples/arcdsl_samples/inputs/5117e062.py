"""Shapes of different colours, one of them with a light blue cell."""

from arcdsl import Grid, recolor, union
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shapes = [draw.shape(3, diagonal=True) for _ in range(draw.number(2, 5))]
    palette = draw.colors(len(shapes), without={0, 8})
    pieces = [recolor(shape, color) for shape, color in zip(shapes, palette, strict=True)]
    pieces[0] = union([pieces[0], recolor(draw.cell(shapes[0]), 8)])
    return draw.scatter(draw.canvas(11, 16), pieces, gap=2)
