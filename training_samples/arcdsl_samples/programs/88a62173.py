"""Choose the one of the four panels that differs from the other three.

Concepts: panels, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = split(grid, 2, 2)
    return min(parts, key=parts.count)
