"""Where a row begins and ends with the same colour, fill the whole row with it.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([row[:1] * len(row) if row[0] == row[-1] else row for row in grid.rows])
