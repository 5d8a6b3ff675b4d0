"""Mirror the grid across its grey diagonal.

Concepts: reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return transpose(grid)
