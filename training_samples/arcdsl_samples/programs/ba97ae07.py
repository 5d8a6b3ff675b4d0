"""Of two crossing bars, bring the lower one to the top.

Concepts: shapes, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(foreground(grid)):
        bar = cells(grid, color)
        if bar != box(bar):
            return paint(grid, box(bar), color)
