"""The scattered cells gather on the light blue square, each on the closest of its cells.

Concepts: movement, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    gathered = {
        min(cells(grid, 8), key=lambda place: distance(place, cell)): grid[cell]
        for cell in foreground(grid, {0, 8})
    }
    return paint(canvas(grid.shape), gathered)
