"""One sky cell, or two whose staircases do not come close to each other."""

from arcdsl import Grid, paint
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.canvas(7, 20)
    dots = draw.some(grid, draw.number(1, 2))
    if any(a != b and abs(sum(a - b)) < 6 for a in dots for b in dots):
        raise RetryError
    return paint(grid, dots, 8)
