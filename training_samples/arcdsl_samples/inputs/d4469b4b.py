"""Spots of one colour: blue, red or green."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.noise(draw.canvas(4, 9), 0.45, [draw.number(1, 3)])
