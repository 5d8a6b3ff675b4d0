"""Each grey rectangle takes the colour of the dot above it in the top row.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid, diagonal=False):
        dot = foreground(grid[:1, shape.left : shape.right + 1])
        grid = paint(grid, shape, dot.color)
    return grid
