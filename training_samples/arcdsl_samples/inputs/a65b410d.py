"""A red bar that begins at the left border."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    row, length = draw.number(1, 7), draw.number(2, 8)
    height, width = row + length + draw.number(0, 4), row + length + draw.number(0, 4)
    return paint(canvas((height, width)), line((row, 0), (row, length - 1)), 2)
