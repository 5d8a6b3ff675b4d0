"""Enlarge the panel with the fewest coloured cells, so that each of its cells fills one panel.

Concepts: panels, comparison, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    key = max(sum(panels(grid), []), key=lambda panel: size(cells(panel, 0)))
    return paint(paint(grid, scale(key, key.shape + (1, 1))), cells(grid, 5), 5)
