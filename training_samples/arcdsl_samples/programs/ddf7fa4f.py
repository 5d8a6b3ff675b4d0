"""Each grey rectangle takes the colour of the dot above it in the top row.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid, diagonal=False):
        grid = paint(grid, shape, foreground(grid[:1, shape.left : shape.right + 1]).color)
    return grid
