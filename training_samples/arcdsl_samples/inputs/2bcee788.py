"""A shape with red cells along one of its sides, and room for its mirror image there."""

from arcdsl import RIGHT, Grid, canvas, paint, place, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 4), draw.number(1, 4))
    shape = place(shape, (draw.number(1, 4), draw.number(0, 4)))
    edge = [shift(p, RIGHT) for p in shape if p.c == shape.right]
    sides = shape.bottom + draw.number(2, 6), shape.right + shape.width + draw.number(1, 5)
    grid = paint(canvas(sides), shape, draw.color(without=(0, 2, 3)))
    return draw.turned(paint(grid, edge, 2))
