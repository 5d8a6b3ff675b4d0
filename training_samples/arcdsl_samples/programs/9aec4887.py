"""Move the frame around the light blue shape; each cell of the shape takes the color of the nearest
side, unless two sides are equally near.

Concepts: borders, coloring, movement
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    frame = crop(grid, foreground(grid, {0, 8}))
    out = paint(frame, place(cells(grid, 8), (1, 1)), 8)
    for side in objects(frame):
        others = foreground(frame) - side
        near = [cell for cell in cells(out, 8) if distance(cell, side) < distance(cell, others)]
        out = paint(out, near, side.color)
    return out
