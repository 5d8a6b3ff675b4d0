"""Cut out the three by three cells of the top right corner.

Concepts: cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return grid[:3, -3:]
