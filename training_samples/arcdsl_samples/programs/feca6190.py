"""The row moves up and to the right along the diagonals of a square, whose side is the width times
the number of colored cells.

Concepts: lines, counting, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    side = grid.width * size(foreground(grid))
    return flipud(paint(canvas((side, side)), [shift(grid, (i, i)) for i in range(side)]))
