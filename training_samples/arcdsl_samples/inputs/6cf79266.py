"""Noise of one colour with some black squares in it."""

from arcdsl import Grid, canvas, cells, find, paint, rect, shift, size, union
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    grid = draw.noise(draw.canvas(14, 24), 0.6, [draw.color((0, 1))])
    square = canvas((3, 3))
    inner = rect((0, 0), (grid.height - 3, grid.width - 3))
    grid = paint(grid, [shift(square, draw.cell(inner)) for _ in range(draw.number(1, 4))])
    found = find(grid, square)
    if size(union(shift(cells(square), at) for at in found)) < 9 * len(found):  # they overlap
        raise RetryError
    return grid
