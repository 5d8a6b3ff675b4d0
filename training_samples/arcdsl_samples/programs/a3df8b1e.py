"""From the corner a blue diagonal climbs to the top and bounces off the sides.

Concepts: paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    last = grid.right
    for row in range(grid.height):
        column = abs((row + last) % (2 * last) - last)
        grid = paint(grid, (grid.bottom - row, column), 1)
    return grid
