"""A red cell without a red cell beside, above or below it becomes blue.

Concepts: objects, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(grid, diagonal=False)
    return paint(grid, [part for part in parts if size(part) == 1], 1)
