"""Draw a diagonal with as many cells as there are shapes.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    count = len(objects(grid))
    return paint(canvas((count, count)), line((0, 0), (count, count)), 8)
