"""Fill the first room with blue, the middle one with red and the last one with green.

Concepts: panels, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rooms = objects(grid, background=5)
    for color, room in enumerate(rooms[:: len(rooms) // 2], 1):
        grid = paint(grid, room, color)
    return grid
