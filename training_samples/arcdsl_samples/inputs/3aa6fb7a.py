"""Corners of three light blue cells, turned in any way."""

from arcdsl import Grid, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    square = rect((0, 0), (1, 1))
    pieces = [square - draw.cell(square) for _ in range(draw.number(2, 7))]
    return draw.scatter(draw.canvas(6, 16), pieces, colors=[8])
