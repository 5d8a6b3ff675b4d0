"""Copy the pattern of the one panel that has any into all the others.

Concepts: panels, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = max(sum(panels(grid), []), key=colors)
    return paint(grid, extend(pattern, pattern.shape + (1, 1), grid))
