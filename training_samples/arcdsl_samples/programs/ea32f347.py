"""The longest bar becomes blue, the middle one yellow, the shortest red.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, map(recolor, sorted(objects(grid), key=size), (2, 4, 1)))
