"""A picture of chance colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.picture(draw.number(3, 10), draw.number(3, 10), draw.colors(draw.number(2, 5)))
