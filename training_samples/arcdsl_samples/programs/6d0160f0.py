"""Keep only the panel that has a yellow cell, and move it to where the cell is within the
panel.

Concepts: panels, copying, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for row in panels(grid):
        for panel in row:
            for cell in cells(panel, 4):
                step = cell * (panel.shape + (1, 1))
                return paint(recolor(grid, lambda color: 5 * (color == 5)), shift(panel, step))
