"""Fill with red every row and every column that is all black.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid(
        [
            [color if any(row) and any(column) else 2 for column, color in zip(grid.columns, row)]
            for row in grid.rows
        ]
    )
