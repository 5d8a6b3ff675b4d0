"""Answer light blue if light blue cells connect the two red squares, black if not.

Concepts: connecting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    joined = any(cells(grid, 2) <= part for part in objects(grid, same_color=False))
    return canvas((1, 1), 8 * joined)
