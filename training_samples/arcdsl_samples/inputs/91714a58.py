"""Stray cells of all colours and one solid rectangle."""

from arcdsl import Grid, canvas, cells, find, paint, shift, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(12, 20), 0.3, range(1, 10))
    block = shift(draw.rectangle(2, 6), draw.cell(grid[:-6, :-6]))
    grid = paint(grid, block, draw.color())
    squares = [canvas((2, 2), color) for color in range(1, 10)]
    kept = union(shift(cells(square), at) for square in squares for at in find(grid, square))
    if kept != block:
        raise RetryError
    return grid
