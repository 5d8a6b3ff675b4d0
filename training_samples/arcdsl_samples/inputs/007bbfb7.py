"""A small picture of one colour on black."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.picture(draw.number(2, 5), draw.number(2, 5), [0, draw.color()])
