"""Take the one of the three squares that is not symmetric about its diagonal.

Concepts: symmetry, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in split(grid, 3, 1):
        if part != transpose(part):
            return part
