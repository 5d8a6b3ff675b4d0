"""Move each shape into the hole of a grey block that has the same form; of two such shapes, the one
whose color is rarer.

Concepts: fitting, enclosure, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for hole in objects(holes(cells(grid, 5))):
        for color in colors(grid):
            for shape in objects(cells(grid, color)):
                if place(shape) == place(hole):
                    moved = paint(paint(grid, shape, 0), hole, color)
        grid = moved
    return grid
