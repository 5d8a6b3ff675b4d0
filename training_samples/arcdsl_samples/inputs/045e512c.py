"""A shape near the middle, and cells of its copies that lie one cell from it."""

from arcdsl import ALL, DOWN, RIGHT, Grid, canvas, paint, place, shift, size
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    corner = draw.number(7, 9)
    shape = place(draw.shape(draw.number(2, 4), draw.number(2, 4)), (corner, corner))
    steps = draw.sample(ALL, draw.number(1, 4))
    first, *rest = draw.colors(1 + len(steps))
    grid = paint(canvas((draw.number(16, 24), draw.number(16, 24))), shape, first)
    for step, color in zip(steps, rest, strict=True):
        copy = shift(shape, step * (shape.shape + DOWN + RIGHT))
        grid = paint(grid, draw.some(copy, draw.number(1, size(shape) - 1)), color)
    return grid
