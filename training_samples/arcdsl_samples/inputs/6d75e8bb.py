"""A light blue shape."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shape = draw.shape(draw.number(3, 9), draw.number(3, 8), fill=draw.number(50, 75) / 100)
    return draw.scatter(draw.canvas(9, 14), [shape], colors=[8])
