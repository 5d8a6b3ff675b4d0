"""In the columns that have a coloured cell black becomes light blue; then repeat the picture
two by two times.

Concepts: tiling, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return tile(paint(grid, ray(foreground(grid), VERTICAL, grid), 8), 2, 2)
