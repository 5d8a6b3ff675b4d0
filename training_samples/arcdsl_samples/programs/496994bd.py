"""Mirror the stripes at the top onto the bottom.

Concepts: reflection, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(flipud(grid), foreground(grid))
