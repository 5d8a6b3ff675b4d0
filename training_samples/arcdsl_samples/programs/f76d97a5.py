"""Grey takes the other colour, and the other colour turns black.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape), cells(grid, 5), foreground(grid, 5).color)
