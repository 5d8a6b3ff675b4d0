"""A small square picture of a few colours and black."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    side = draw.number(3, 6)
    return draw.picture(side, side, [0, *draw.colors(draw.number(2, 4))])
