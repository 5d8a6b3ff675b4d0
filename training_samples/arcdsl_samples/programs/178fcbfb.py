"""Each red cell becomes a full column; each blue or green cell becomes a full row, drawn over
the columns.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid(
        [[max({*row} - {2}) or 2 * (2 in column) for column in grid.columns] for row in grid.rows]
    )
