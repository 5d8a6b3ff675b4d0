"""Columns of different colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    columns = draw.colors(draw.number(3, 6), without=(0, 7))
    return Grid([columns] * draw.number(2, 6))
