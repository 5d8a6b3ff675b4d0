"""Fill the largest black rectangle that is not a mere line with pink.

Concepts: shapes, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    black = cells(grid, 0)
    areas = [rect(a, b) for a in black for b in black]
    fits = [area for area in areas if area <= black and 1 not in area.shape]
    return paint(grid, max(fits, key=size), 6)
