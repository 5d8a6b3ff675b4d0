"""Complete the ornament so that it looks the same when it is turned or mirrored.

Concepts: symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, symmetries(foreground(grid)))
