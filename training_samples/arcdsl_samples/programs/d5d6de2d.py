"""Keep only the insides of the frames, filled with green.

Concepts: enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape), holes(foreground(grid)), 3)
