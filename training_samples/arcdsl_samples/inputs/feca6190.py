"""A row of black and a few coloured cells."""

from arcdsl import Grid, canvas, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width = draw.number(3, 7)
    count = draw.number(1, min(width, 30 // width))
    row = canvas((1, width))
    return paint(row, draw.colored(draw.some(row, count), draw.colors(count)))
