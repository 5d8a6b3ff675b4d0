"""Answer blue if the grid is symmetric, and orange if not.

Concepts: symmetry, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return canvas((1, 1), 1 if grid in symmetries(grid)[1:] else 7)
