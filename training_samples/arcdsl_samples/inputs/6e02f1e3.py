"""A small square of one, two or three colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 5)
    return draw.picture(side, side, draw.colors(draw.number(1, 3)))
