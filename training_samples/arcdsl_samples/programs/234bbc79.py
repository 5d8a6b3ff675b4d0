"""Chain the pieces from left to right: each moves so that its left grey end comes right behind the
right grey end of the one before. Grey ends take the color of their piece.

Concepts: fitting, connecting, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grid = transpose(grid)
    end = min(cells(grid, 5)) + UP
    out = canvas(grid.shape)
    for piece in objects(grid, same_color=False):
        first, *_, last = *cells(piece, 5), *cells(piece, 5)
        end = end + DOWN - first
        moved = shift(piece, end)
        end = end + last
        out = paint(out, moved, foreground(piece, 5).color)
    return transpose(out[: moved.bottom + 1])
