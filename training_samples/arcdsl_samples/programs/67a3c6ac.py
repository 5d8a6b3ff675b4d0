"""Mirror the picture left to right.

Concepts: reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return fliplr(grid)
