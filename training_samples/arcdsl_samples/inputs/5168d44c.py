"""A line of green dots, and a red ring around one of them."""

from arcdsl import Grid, canvas, neighbors, paint, transpose
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = canvas((draw.number(5, 9), draw.number(7, 20)))
    row = draw.number(1, grid.bottom - 1)
    dots = range(draw.number(0, 1), grid.width, 2)
    center = (row, draw.choice([c for c in dots if 1 <= c < grid.right - 2]))
    grid = paint(grid, [(row, c) for c in dots], 3)
    grid = paint(grid, neighbors(center), 2)
    return draw.choice([grid, transpose(grid)])
