"""Keep the longest bar in blue and the shortest in red.

Concepts: comparison, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shortest, *_, longest = sorted(objects(grid), key=size)
    return paint(canvas(grid.shape), [recolor(longest, 1), recolor(shortest, 2)])
