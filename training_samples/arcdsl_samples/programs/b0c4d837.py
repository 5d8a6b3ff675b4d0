"""Count the empty rows of the glass and lay out as many light blue cells, winding downwards.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    empty = cells(grid, 5).height - 1 - cells(grid, 8).height
    return paint(canvas((3, 3)), [(i // 3, min(i, 5 - i)) for i in range(empty)], 8)
