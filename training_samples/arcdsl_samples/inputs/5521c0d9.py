"""Rectangles of different colours side by side on the bottom row."""

from arcdsl import Grid, paint, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    grid = draw.canvas(10, 20)
    left = draw.number(0, 2)
    for color in draw.colors(draw.number(2, 5)):
        top = grid.height - draw.number(1, grid.height // 2)
        right = left + draw.number(0, 4)
        if right < grid.width:
            grid = paint(grid, rect((top, left), (grid.bottom, right)), color)
        left = right + draw.number(2, 4)
    return grid
