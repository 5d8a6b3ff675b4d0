"""Draw full crosses through the cells in their colours; where lines of the two colours meet, the
crossing is red.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    out = grid
    for cell in cells(grid, 0):
        met = colors(grid[ray(cell, ORTHOGONAL, grid)])
        out = paint(out, cell, 2 if len(met) > 2 else max(met))
    return out
