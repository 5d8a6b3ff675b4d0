"""Cut out the red board and put every piece, turned or mirrored, where its red cells fill
the holes of the board.

Concepts: fitting, templates, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    board, *pieces = sorted(objects(grid, same_color=False), key=size, reverse=True)
    out = crop(grid, board)
    for piece in pieces:
        fits = [
            shift(shape, step)
            for shape in symmetries(piece)
            for step in find(out, recolor(shape, lambda color: 0 if color == 2 else 2))
        ]
        out = paint(out, fits[:1])
    return out
