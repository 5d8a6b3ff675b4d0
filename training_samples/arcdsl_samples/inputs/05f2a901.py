"""A red shape and a light blue square, one straight above the other or beside it."""

from arcdsl import Grid, canvas, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(2, 4), draw.number(2, 5))
    shape = place(shape, (draw.number(0, 3), draw.number(1, 4)))
    facing = draw.choice([p.c for p in shape if p.r == shape.bottom])
    square = rect((0, 0), (1, 1))
    square = place(square, (shape.bottom + draw.number(2, 5), facing - draw.number(0, 1)))
    grid = canvas((square.bottom + draw.number(1, 5), shape.right + draw.number(2, 6)))
    return draw.turned(paint(paint(grid, shape, 2), square, 8))
