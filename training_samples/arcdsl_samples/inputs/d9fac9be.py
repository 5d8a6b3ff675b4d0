"""Noise of two colours, and a ring of one of them around a cell of the other."""

from arcdsl import Grid, neighbors, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    outer, inner = draw.colors(2)
    grid = draw.noise(draw.canvas(6, 14), 0.15, [outer, inner])
    middle = draw.cell(rect((1, 1), grid.shape - (2, 2)))
    ring = neighbors(middle)
    grid = paint(paint(grid, neighbors(ring), 0), ring, outer)
    return paint(grid, middle, inner)
