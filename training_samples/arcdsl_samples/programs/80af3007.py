"""The grey blocks form a picture: put a small copy of the picture into each of its
blocks.

Concepts: scaling, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    picture = crop(grid, foreground(grid))
    return paint(picture, cells(tile(picture[::3, ::3], 3, 3), 0), 0)
