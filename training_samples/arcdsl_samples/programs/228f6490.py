"""Move each shape into the hole of a grey block that has the same form.

Concepts: fitting, enclosure, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for hole in objects(holes(cells(grid, 5))):
        for color in colors(grid):
            shape = cells(grid, color)
            if place(shape) == place(hole):
                grid = paint(paint(grid, shape, 0), hole, color)
    return grid
