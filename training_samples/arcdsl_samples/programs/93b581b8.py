"""Beyond each corner of a colored square comes a block of four cells in the color
of the opposite corner.

Concepts: coloring, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for square in map(corners, objects(grid, same_color=False)):
        for near, far in zip(square, square[::-1]):
            grid = paint(grid, rect(near * 2 - far, near * 3 - far * 2), grid[far])
    return grid
