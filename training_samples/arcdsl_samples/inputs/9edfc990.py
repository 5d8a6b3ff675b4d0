"""Cells of all colours and many black ones; a few are blue."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(8, 20)
    return draw.noise(grid, draw.choice([0.5, 0.6]), range(1, 10))
