"""From each sky cell a grey staircase of two cells a step climbs to the upper right, and
another one goes down to the lower left.

Concepts: paths
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for sign in (1, -1):
        for cell in cells(grid, 8):
            for step in (UP, UP, RIGHT, RIGHT) * grid.height:
                cell += step * sign
                grid = paint(grid, cell, 5)
    return grid
