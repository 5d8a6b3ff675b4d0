"""Fill every outline between its two arms, straight across, with its color.

Concepts: enclosure, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for shape in objects(grid):
        grid = paint(grid, [line(a, b) for a in shape for b in shape], shape.color)
    return grid
