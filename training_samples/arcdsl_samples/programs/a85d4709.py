"""Each row gets one color by the place of its grey cell: red on the left, yellow in the middle,
green on the right.

Concepts: coloring, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[(2, 4, 3)[row.index(5)]] * 3 for row in grid.rows])
