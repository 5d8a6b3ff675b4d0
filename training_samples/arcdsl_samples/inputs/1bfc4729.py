"""Two dots of different colours, one in the upper half and one in the lower."""

from arcdsl import Grid, canvas, cells, frame, paint, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    half = canvas((draw.number(4, 8), draw.number(6, 16)))
    inner = cells(half) - frame(half)
    return vstack(*[paint(half, draw.cell(inner), color) for color in draw.colors(2)])
