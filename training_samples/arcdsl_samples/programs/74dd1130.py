"""Mirror the grid across its main diagonal.

Concepts: reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return transpose(grid)
