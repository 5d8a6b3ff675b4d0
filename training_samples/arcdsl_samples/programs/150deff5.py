"""Cut the grey figure into squares of two by two cells, which become light blue, and straight
bars of three cells, which become red.

Concepts: fitting, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grey = cells(grid, 5)
    if not grey:
        return grid
    start = min(grey)
    for step, color in ((2, 0), 2), ((1, 1), 8), ((0, 2), 2):
        part = rect(start, start + step)
        solved = part <= grey and transform(paint(grid, part, color))
        if solved:
            return solved
