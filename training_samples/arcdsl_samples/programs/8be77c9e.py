"""Append the mirror image below.

Concepts: reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return vstack(grid, flipud(grid))
