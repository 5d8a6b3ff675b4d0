"""A square of one colour with a black cell in its centre."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = draw.number(1, 14)
    return paint(canvas((2 * half + 1, 2 * half + 1), draw.color()), (half, half), 0)
