"""One half is a sky stencil. Put a copy of it in the place of each cell of the other
half, in the colour of that cell.

Concepts: panels, scaling, tiling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    side = min(grid.shape)
    picture, stencil = split(grid, *grid.shape // side)
    if 8 in colors(picture):
        picture, stencil = stencil, picture
    return paint(scale(picture, side), cells(tile(stencil, side, side), 0), 0)
