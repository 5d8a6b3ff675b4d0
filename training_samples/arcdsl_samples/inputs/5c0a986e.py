"""A blue and a red square of two by two cells, out of the way of each other's diagonals."""

from arcdsl import Grid, cells, rect
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    block = rect((0, 0), (1, 1))
    grid = draw.canvas(8, 16)
    room = cells(grid[:-1, :-1])
    grid = draw.scatter(grid, [block, block], colors=[1, 2], inside=room)
    r, c = cells(grid, 1).top_left - cells(grid, 2).top_left
    if abs(r - c) < 2:
        raise RetryError
    return grid
