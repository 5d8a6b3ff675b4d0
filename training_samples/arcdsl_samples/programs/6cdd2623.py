"""One color is only found at the edges of the grid: draw the lines that start from its cells
across the grid, and nothing else.

Concepts: lines, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(grid):
        if cells(grid, color) <= frame(grid):
            down = cells(tile(grid[:1], grid.height, 1), color)
            right = cells(tile(grid[:, :1], 1, grid.width), color)
            return paint(canvas(grid.shape), down | right, color)
