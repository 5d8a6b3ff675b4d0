"""Squares of four cells in one to four colours, with room below each."""

from arcdsl import Grid, paint, shift
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid, column = draw.canvas(8, 18), draw.number(0, 2)
    while column < grid.width - 1:
        count = draw.number(1, 4)
        square = draw.picture(2, 2, draw.colors(count, without=(0, 3)))
        at = draw.number(0, grid.height - 2 - count), column
        grid = paint(grid, shift(square, at))
        column += draw.number(3, 6)
    return grid
