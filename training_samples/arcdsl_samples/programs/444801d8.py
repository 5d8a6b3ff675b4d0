"""The dot in each blue cup fills the cup with its colour, up to one row above it.

Concepts: objects, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in objects(grid):
        room = box(shift(part, UP)) - part
        grid = paint(grid, room, (foreground(grid) & room).color)
    return grid
