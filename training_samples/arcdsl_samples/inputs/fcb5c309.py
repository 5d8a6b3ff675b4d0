"""Frames of one colour, one of them larger than the others, and dots of another colour."""

from arcdsl import Grid, cells, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rim, dot = draw.colors(2)
    rings = [draw.ring(6, 9), *(draw.ring(3, 5) for _ in range(draw.number(1, 3)))]
    grid = draw.scatter(draw.canvas(13, 20), rings, colors=[rim])
    return paint(grid, draw.some(cells(grid, 0), draw.number(5, 15)), dot)
