"""Drop rows and columns that repeat the one before.

Concepts: scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return dedupe(grid)
