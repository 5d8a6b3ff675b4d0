"""Orange cells move right next to the blue cell, green cells right next to the red one.

Concepts: gravity, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color, other in (1, 7), (2, 3):
        [center] = cells(grid, color)
        moved = [center + direction(center, cell) for cell in cells(grid, other)]
        grid = paint(recolor(grid, {other: 0}), moved, other)
    return grid
