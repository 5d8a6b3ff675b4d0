"""A small picture of red, another colour and black."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(2, 5)
    return draw.picture(side, side, [0, 2, draw.color(without=(0, 2))])
