"""Place four copies around the centre, each a quarter turn from the next.

Concepts: rotation, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top = hstack(grid, rotate(grid))
    return vstack(top, rotate(top, 2))
