"""Move the grey pieces, the largest first, to the topmost place in the gaps of the red comb where
each fits, and turn them blue.

Concepts: fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pieces = sorted(objects(cells(grid, 5)), key=size, reverse=True)
    grid = recolor(grid, {5: 0})
    for piece in pieces:
        grid = paint(grid, shift(piece, find(cells(grid, 0), piece)[0]), 1)
    return grid
