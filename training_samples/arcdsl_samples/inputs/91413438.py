"""A small picture of one colour with enough black cells."""

from arcdsl import Grid, canvas, paint, size
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = canvas((draw.number(2, 4), draw.number(2, 4)))
    filled = draw.some(grid, draw.number(1, size(grid) - 2))
    side = size(grid) - size(filled)
    if size(filled) > side**2 or side * max(grid.shape) > 30:
        raise RetryError
    return paint(grid, filled, draw.color())
