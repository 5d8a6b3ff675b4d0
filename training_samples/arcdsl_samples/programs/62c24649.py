"""Add the mirror image on the right, then the mirror image of both below.

Concepts: reflection, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top = hstack(grid, fliplr(grid))
    return vstack(top, flipud(top))
