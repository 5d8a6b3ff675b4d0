"""Rectangles that do not touch."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    areas = [draw.rectangle(3, 8) for _ in range(draw.number(1, 4))]
    return draw.scatter(draw.canvas(10, 18), areas, colors=[draw.color(without=(0, 2))])
