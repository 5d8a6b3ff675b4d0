"""Each green cell takes the colour of the line that is closer to it.

Concepts: coloring, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    lines = objects(grid, background={0, 3})
    for cell in cells(grid, 3):
        grid = paint(grid, cell, min(lines, key=lambda line: distance(cell, line)).color)
    return grid
