"""Filled rectangles of different colours."""

from arcdsl import Grid
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    pieces = [draw.rectangle(3, 8) for _ in range(draw.number(1, 4))]
    palette = draw.colors(len(pieces), without={0, 8})
    return draw.scatter(draw.canvas(10, 20), pieces, colors=palette)
