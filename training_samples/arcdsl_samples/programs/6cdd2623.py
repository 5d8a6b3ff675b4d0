"""One color is only found at the edges of the grid: draw the lines that start from its cells
across the grid, and nothing else.

Concepts: lines, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(grid):
        if cells(grid, color) <= frame(grid):
            lines = [(r, c) for r, c in cells(grid) if color in (grid[r, 0], grid[0, c])]
            return paint(canvas(grid.shape), lines, color)
