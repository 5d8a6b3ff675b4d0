"""Wherever the yellow cells look as in the blue rectangle, in any orientation, draw the blue
rectangle around them.

Concepts: templates, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    stamp = crop(grid, cells(grid, 1))
    for pattern in symmetries(stamp):
        for step in find(grid, pattern[cells(pattern, 4)]):
            grid = paint(grid, shift(cells(pattern, 1), step), 1)
    return grid
