"""Move the frame around the light blue shape; each cell of the shape takes the color of the nearest
side, unless two sides are equally near.

Concepts: borders, coloring, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    frame = crop(grid, foreground(grid, {0, 8}))
    out = paint(frame, place(cells(grid, 8), (1, 1)), 8)
    for cell in cells(out, 8):
        (nearest, color), (second, _), *_ = sorted(
            (distance(cell, side), side.color) for side in objects(frame)
        )
        if nearest < second:
            out = paint(out, cell, color)
    return out
