"""Continue the light blue diagonal in green until it hits the red wall, and from there as if
reflected by a mirror.

Concepts: paths, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    sky = cells(grid, 8)
    for turn in neighbors(cells(grid, 2)):
        path = ray(turn, DIAGONAL, cells(grid, {0, 8})) | turn
        if sky <= path:
            return paint(grid, path - sky, 3)
