"""Blue shapes with the form of a framed shape take its color.

Concepts: coloring, comparison, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for model in objects(grid[holes(cells(grid, 5))]):
        for piece in objects(cells(grid, 1)):
            if place(piece) == place(cells(model)):
                grid = paint(grid, piece, model.color)
    return grid
