"""Keep only the cell whose colour occurs nowhere else, and put a red ring around it.

Concepts: comparison, denoising, borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    cell = cells(grid, colors(grid)[-1])
    return paint(paint(canvas(grid.shape), neighbors(cell), 2), grid[cell])
