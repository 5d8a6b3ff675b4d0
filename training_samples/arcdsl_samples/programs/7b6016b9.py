"""Black cells that the lines enclose become red, the other black cells green.

Concepts: enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(recolor(grid, {0: 3}), holes(foreground(grid)), 2)
