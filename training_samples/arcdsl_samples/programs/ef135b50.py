"""Fill the gaps that lie between rectangles to the left and to the right with maroon, but not in
the top and bottom rows.

Concepts: connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = foreground(grid)
    return paint(grid, ray(parts, LEFT, grid) & ray(parts, RIGHT, grid) - frame(grid), 9)
