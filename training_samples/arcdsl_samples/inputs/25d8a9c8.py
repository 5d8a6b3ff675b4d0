"""Rows, some of them of a single colour."""

from arcdsl import Grid, vstack
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    height, width = draw.number(3, 6), draw.number(3, 6)
    rows = [draw.picture(1, width, draw.colors(draw.choice((1, 1, 2, 3)))) for _ in range(height)]
    return vstack(*rows)
