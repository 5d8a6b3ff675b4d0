"""Put a ring around each dot: pink around green, blue around red, yellow around light blue.

Concepts: borders, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for dot, ring in (3, 6), (2, 1), (8, 4):
        grid = paint(grid, neighbors(cells(grid, dot)), ring)
    return grid
