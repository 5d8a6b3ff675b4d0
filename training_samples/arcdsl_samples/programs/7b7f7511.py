"""The picture is there twice: keep one copy.

Concepts: patterns, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rows, columns = period(grid)
    return grid[:rows, :columns]
