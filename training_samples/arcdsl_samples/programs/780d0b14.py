"""Black lines cut the picture into panels; answer the colour of each.

Concepts: panels, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[foreground(panel).color for panel in row] for row in panels(grid)])
