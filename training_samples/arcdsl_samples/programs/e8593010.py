"""Color the black shapes by their size: one cell green, two red, three blue.

Concepts: counting, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    holes = objects(cells(grid, 0), diagonal=False)
    return paint(grid, [recolor(hole, 4 - size(hole)) for hole in holes])
