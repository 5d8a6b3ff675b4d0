"""Draw pink lines across the whole grid through the center of each blue frame, behind the frames.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    centers = [square.center for square in objects(grid, background=8)]
    crosses = [cell for cell in cells(grid, 8) for center in centers if 0 in cell - center]
    return paint(grid, crosses, 6)
