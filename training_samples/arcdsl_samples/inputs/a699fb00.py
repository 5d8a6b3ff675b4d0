"""Rows of two or more blue cells that are one apart."""

from arcdsl import Grid, Mask
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    lengths = [draw.choice([3, 3, 5, 7]) for _ in range(draw.number(2, 6))]
    rows = [Mask([(0, column) for column in range(0, length, 2)]) for length in lengths]
    return draw.scatter(draw.canvas(7, 15), rows, colors=[1])
