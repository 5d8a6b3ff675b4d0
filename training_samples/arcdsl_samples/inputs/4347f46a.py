"""Filled rectangles of different colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = [draw.rectangle(3, 9) for _ in range(draw.number(1, 4))]
    return draw.scatter(draw.canvas(8, 20), pieces, colors=draw.colors(len(pieces)))
