"""Of the largest figures, all of one size, draw from left to right a column each, as high as the
figures have cells.

Concepts: comparison, counting, encoding, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(transpose(grid))
    largest = max(map(size, parts))
    return Grid([[part.color for part in parts if size(part) == largest]] * largest)
