"""Reverse the order of the colours of the nested rings.

Concepts: coloring, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(grid, dict(zip(colors(grid), colors(grid)[::-1])))
