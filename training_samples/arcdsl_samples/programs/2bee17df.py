"""Fill with green every row and every column that is black from one border to the other.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid(
        [
            [
                color if color or any(row[1:-1]) and any(column[1:-1]) else 3
                for column, color in zip(grid.columns, row)
            ]
            for row in grid.rows
        ]
    )
