"""Copies of a shape and one shape that differs."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    usual, odd = draw.distinct(lambda: draw.shape(draw.number(3, 4)), 2)
    return draw.scatter(draw.canvas(10, 16), [odd, *[usual] * draw.number(2, 4)], colors=[8])
