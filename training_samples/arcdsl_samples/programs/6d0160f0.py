"""Keep only the panel that has a yellow cell, and move it to where the cell is within the
panel.

Concepts: panels, copying, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for panel in split(grid, 3, 3):
        for cell in cells(panel, 4):
            return paint(recolor(grid, lambda color: 5 * (color == 5)), shift(panel, cell * 4))
