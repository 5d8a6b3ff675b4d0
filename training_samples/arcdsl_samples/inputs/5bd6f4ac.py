"""Noise of many colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.noise(draw.canvas(6, 16), 0.1 * draw.number(4, 8), range(1, 10))
