"""Remove the grey triangles; just beyond the right angle of each one draw a parallel of the
diagonal in its colour.

Concepts: lines, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    out = recolor(grid, {5: 0})
    for shape in objects(cells(grid, 5), diagonal=False):
        _, right, left, _ = corners(shape)
        start = right + (-1, 1) if right in shape else left + (1, -1)
        out = paint(out, ray(start, (UP + LEFT, DOWN + RIGHT), out) | start, max(colors(out)))
    return out
