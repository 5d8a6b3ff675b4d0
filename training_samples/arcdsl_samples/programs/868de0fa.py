"""Fill the squares: those of odd side with orange, the others with red.

Concepts: enclosure, shapes, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid, diagonal=False):
        grid = paint(grid, holes(shape), 7 if shape.width % 2 else 2)
    return grid
