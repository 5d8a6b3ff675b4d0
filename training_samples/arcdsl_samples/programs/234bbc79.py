"""Chain the pieces from left to right: each moves so that its left grey end comes right behind the
right grey end of the one before. Grey ends take the color of their piece.

Concepts: fitting, connecting, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grid = transpose(grid)
    out = canvas(grid.shape)
    start = min(cells(grid, 5))
    for piece in objects(grid, same_color=False):
        moved = shift(piece, start - min(cells(piece, 5)))
        start = max(cells(moved, 5)) + DOWN
        out = paint(out, moved, foreground(piece, 5).color)
    return transpose(out[: moved.bottom + 1])
