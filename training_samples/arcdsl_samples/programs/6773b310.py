"""Draw a blue cell for each panel that has two pink cells.

Concepts: panels, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[size(cells(panel, 6)) // 2 for panel in row] for row in panels(grid)])
