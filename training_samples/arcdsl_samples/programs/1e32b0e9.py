"""The shape in the top left panel belongs in every panel: draw the cells that are missing in the
color of the separating lines.

Concepts: panels, patterns, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    panel = panels(grid)[0][0]
    shapes = extend(foreground(grid), panel.shape + (1, 1), cells(grid, 0))
    return paint(grid, shapes, colors(grid)[1])
