"""Show how many blue cells there are by as many red ones in a grid of 3 x 3: the top row, then the
centre.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    spots = [(0, 0), (0, 1), (0, 2), (1, 1)]
    return paint(canvas((3, 3)), spots[: size(cells(grid, 1))], 2)
