"""A small picture of a few colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = draw.colors(draw.number(2, 4), without=())
    return draw.picture(draw.number(2, 6), draw.number(2, 6), palette)
