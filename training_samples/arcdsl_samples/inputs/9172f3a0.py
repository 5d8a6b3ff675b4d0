"""A small picture."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    palette = [0, *draw.colors(draw.number(1, 3))]
    return draw.picture(draw.number(2, 6), draw.number(2, 6), palette)
