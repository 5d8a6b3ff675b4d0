"""The grey dots move straight or diagonally until they touch the red square.

Concepts: movement, gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for dot in cells(grid, 5):
        moved = slide(dot, direction(dot, cells(grid, 2)), cells(grid, 0))
        grid = paint(paint(grid, dot, 0), moved, 5)
    return grid
