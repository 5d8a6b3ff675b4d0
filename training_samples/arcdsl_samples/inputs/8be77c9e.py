"""A small picture of one colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.picture(draw.number(2, 6), draw.number(2, 6), [0, draw.color()])
