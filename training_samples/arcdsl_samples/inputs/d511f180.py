"""A picture of many colours, with grey and sky among them."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    others = draw.colors(draw.number(2, 7), without=(0, 5, 8))
    return draw.picture(draw.number(3, 12), draw.number(3, 12), [5, 8, *others])
