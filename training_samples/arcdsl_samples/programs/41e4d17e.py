"""Draw pink lines across the whole grid through the center of each blue frame, behind the frames.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for square in objects(grid, background=8):
        grid = paint(grid, [cell for cell in cells(grid, 8) if 0 in cell - square.center], 6)
    return grid
