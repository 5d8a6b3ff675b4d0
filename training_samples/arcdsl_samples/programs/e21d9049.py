"""Repeat both bars of the cross up to the edges of the grid.

Concepts: patterns, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seed = foreground(grid)
    for steps in HORIZONTAL, VERTICAL:
        bar = seed[union(cell for cell in seed if neighbors(cell, steps) & seed)]
        grid = paint(grid, extend(bar, bar.shape, ray(bar, steps, grid)))
    return grid
