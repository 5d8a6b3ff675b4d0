"""Two rows, each of one colour."""

from arcdsl import Grid, canvas, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    width = draw.number(3, 20)
    return vstack(*(canvas((1, width), color) for color in draw.colors(2)))
