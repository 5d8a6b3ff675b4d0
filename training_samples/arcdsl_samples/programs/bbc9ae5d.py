"""Copy the row downwards, each time one cell longer, for half as many rows as there are columns.

Concepts: growing, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    row = grid.rows[0]
    return Grid([row[:1] * step + row[: len(row) - step] for step in range(len(row) // 2)])
