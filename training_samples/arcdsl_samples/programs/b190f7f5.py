"""One half is a sky stencil. Put a copy of it in the place of each cell of the other
half, in the colour of that cell.

Concepts: panels, scaling, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    rows = 1 + (grid.height > grid.width)
    picture, stencil = split(grid, rows, 3 - rows)
    if 8 in colors(picture):
        picture, stencil = stencil, picture
    return paint(scale(picture, stencil.shape), cells(tile(stencil, *picture.shape), 0), 0)
