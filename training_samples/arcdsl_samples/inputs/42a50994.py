"""Noise of one colour: some cells touch others, some are alone."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.noise(draw.canvas(9, 20), 0.01 * draw.number(12, 22), [draw.color()])
