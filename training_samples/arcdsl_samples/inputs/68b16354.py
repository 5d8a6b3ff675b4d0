"""A square picture of chance colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(4, 10)
    return draw.picture(side, side, draw.colors(draw.number(3, 6)))
