"""Bars three rows high and an odd number of columns wide."""

from arcdsl import Grid, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    bars = [rect((0, 0), (2, 2 * draw.number(2, 9))) for _ in range(draw.number(1, 4))]
    return draw.scatter(draw.canvas(8, 30), bars, colors=draw.colors(len(bars)))
