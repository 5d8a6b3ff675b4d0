"""The longest bar becomes blue, the middle one yellow, the shortest red.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    bars = sorted(objects(grid), key=size)
    return paint(grid, [recolor(bar, color) for bar, color in zip(bars, (2, 4, 1))])
