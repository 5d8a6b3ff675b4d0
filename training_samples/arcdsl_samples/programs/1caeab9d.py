"""Move every piece up or down until its bottom is level with that of the blue piece.

Concepts: movement, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = [shift(piece, (cells(grid, 1).bottom - piece.bottom, 0)) for piece in objects(grid)]
    return paint(canvas(grid.shape), pieces)
