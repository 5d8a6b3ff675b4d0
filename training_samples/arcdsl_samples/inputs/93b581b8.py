"""Squares of four cells, each in a colour of its own."""

from arcdsl import Grid, cells, frame, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(6, 14)
    square = rect((0, 0), (1, 1))
    pieces = [draw.colored(square, draw.colors(4)) for _ in range(draw.number(1, 2))]
    return draw.scatter(grid, pieces, gap=4, inside=cells(grid) - frame(grid))
