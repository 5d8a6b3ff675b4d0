"""The blue cell rises diagonally from the bottom left corner and bounces between the sides, on
light blue.

Concepts: paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    lap = 2 * grid.width - 2
    path = [(grid.bottom - i, min(i % lap, -i % lap)) for i in range(grid.height)]
    return paint(canvas(grid.shape, 8), path, 1)
