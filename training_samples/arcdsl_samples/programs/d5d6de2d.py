"""Keep only the insides of the red frames, filled with green.

Concepts: enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape), holes(cells(grid, 2)), 3)
