"""A small picture of a few colours and black."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.noise(draw.canvas(2, 8), 0.7, draw.colors(draw.number(2, 5)))
