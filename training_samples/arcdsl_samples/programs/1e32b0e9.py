"""Every panel lacks parts of the shape in the top left panel: draw the missing cells
in the color of the separating lines.

Concepts: panels, patterns, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    panel = panels(grid)[0][0]
    pattern = extend(panel, panel.shape + (1, 1), cells(grid, 0))
    return paint(grid, foreground(pattern), grid[0, panel.width])
