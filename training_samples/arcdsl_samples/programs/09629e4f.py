"""Enlarge the panel with the fewest coloured cells, so that each of its cells fills one panel.

Concepts: panels, comparison, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    key = max(split(grid, 3, 3), key=lambda panel: size(cells(panel, 0)))
    return paint(paint(grid, scale(key, 4)), cells(grid, 5), 5)
