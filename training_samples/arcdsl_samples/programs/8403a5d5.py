"""From the dot to the right edge, every other column takes its colour; between them a grey dot
sits at the top and at the bottom by turns.

Concepts: patterns, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seed = foreground(grid)
    for column in range(seed.left, grid.width, 2):
        grid = paint(grid, ray((-1, column), DOWN, grid), seed.color)
        grid = paint(grid, ((column - seed.left) % 4 and grid.bottom, column + 1), 5)
    return grid
