"""A red wall along one side, and the start of a light blue diagonal that runs towards it."""

from arcdsl import LEFT, UP, Grid, Point, cells, paint, ray, size
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(9, 18)
    turn = Point(grid.bottom - 2, draw.number(4, grid.right - 2))
    start = cells(ray(turn, UP + LEFT, grid))
    grid = paint(grid, list(start)[: draw.number(2, min(4, size(start) - 2))], 8)
    return draw.turned(paint(grid, cells(grid) - cells(grid[:-2]), 2))
