"""A small picture of a few colours and black."""

from arcdsl import Grid, canvas
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(2, 8), draw.number(2, 8)
    return draw.noise(canvas((height, width)), 0.6, draw.colors(draw.number(2, 5)))
