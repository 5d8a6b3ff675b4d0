"""Cut out the blue rectangle with the most red dots.

Concepts: cropping, counting, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(grid, same_color=False)
    return crop(grid, max(parts, key=lambda part: size(cells(part, 2))))
