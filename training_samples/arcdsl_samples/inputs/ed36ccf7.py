"""Cells of one colour."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    return draw.noise(draw.canvas(3, 10), 0.5, [draw.color()])
