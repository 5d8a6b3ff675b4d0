"""Mirror the colored half at the bottom onto the top.

Concepts: reflection, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(flipud(grid), foreground(grid))
