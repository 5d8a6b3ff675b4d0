"""A single row that begins with some cells of one colour."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = draw.number(3, 12)
    return paint(canvas((1, 2 * half)), line((0, 0), (0, draw.number(0, half))), draw.color())
