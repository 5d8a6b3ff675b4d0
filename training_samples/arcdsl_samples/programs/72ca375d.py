"""Cut out the piece whose left half mirrors its right half.

Concepts: symmetry, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for piece in objects(grid):
        if piece == fliplr(piece):
            return crop(grid, piece)
