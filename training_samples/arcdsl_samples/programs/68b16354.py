"""Turn the grid upside down.

Concepts: reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return flipud(grid)
