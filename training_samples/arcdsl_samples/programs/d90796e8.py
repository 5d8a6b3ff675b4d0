"""Where a red and a green cell touch side by side, the green one becomes light blue and the red one
disappears.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red, green = cells(grid, 2), cells(grid, 3)
    grid = paint(grid, red & neighbors(green, ORTHOGONAL), 0)
    return paint(grid, green & neighbors(red, ORTHOGONAL), 8)
