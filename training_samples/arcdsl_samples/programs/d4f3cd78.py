"""Light blue fills the grey box and streams out straight through the gap.

Concepts: enclosure, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    inside = box(cells(grid, 5)) & cells(grid, 0)
    return paint(grid, [inside, ray(inside, ORTHOGONAL, cells(grid, 0))], 8)
