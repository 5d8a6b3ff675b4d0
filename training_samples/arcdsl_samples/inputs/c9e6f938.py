"""A small picture of one colour and black."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(3, 8)
    return draw.noise(grid, draw.choice([0.3, 0.5]), [draw.color()])
