"""Every small blue ring becomes a red plus.

Concepts: shapes, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    center = holes(cells(grid, 1))
    plus = center | neighbors(center, ORTHOGONAL)
    return paint(paint(grid, neighbors(center), 0), plus, 2)
