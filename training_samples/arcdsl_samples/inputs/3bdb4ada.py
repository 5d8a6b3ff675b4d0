"""Bars an odd number of rows high, mostly three, and an odd number of columns wide."""

from arcdsl import Grid, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    bottoms = [draw.choice([2, 2, 4, 6]) for _ in range(draw.number(1, 4))]
    bars = [rect((0, 0), (bottom, 2 * draw.number(2, 9))) for bottom in bottoms]
    return draw.scatter(draw.canvas(8, 30), bars, colors=draw.colors(len(bars)))
