"""Read the dots column by column and write their colours into three rows, the middle one from
right to left.

Concepts: ordering, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    found = [color for column in grid.columns for color in column if color] + [0] * 9
    return Grid([found[:3], found[5:2:-1], found[6:9]])
