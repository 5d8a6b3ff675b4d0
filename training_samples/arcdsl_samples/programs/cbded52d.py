"""Where two opposite blocks of a row or column have the same mark, the block between gets it too.

Concepts: panels, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(foreground(grid, 1)):
        marks = cells(grid, color)
        for step in (DOWN * 3, RIGHT * 3):
            grid = paint(grid, shift(marks, step) & shift(marks, -step), color)
    return grid
