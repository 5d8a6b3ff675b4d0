"""A block in the middle of the bottom row; the colour beside it is on top of it as well."""

from arcdsl import Grid, canvas, line, paint
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    block, side = draw.number(1, 5), draw.number(1, 6)
    around, color = draw.colors(2)
    grid = canvas((draw.number(3, 10), block + 2 * side))
    bottom = grid.bottom
    grid = paint(grid, line((bottom, 0), (bottom, grid.right)), around)
    grid = paint(grid, line((bottom - 1, side), (bottom - 1, side + block - 1)), around)
    return paint(grid, line((bottom, side), (bottom, side + block - 1)), color)
