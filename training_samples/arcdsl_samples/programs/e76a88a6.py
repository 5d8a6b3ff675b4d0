"""Every grey rectangle becomes a copy of the patterned one.

Concepts: copying, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    stamp = foreground(grid, {0, 5})
    return paint(grid, [shift(stamp, step) for step in find(cells(grid, 5), cells(stamp))])
