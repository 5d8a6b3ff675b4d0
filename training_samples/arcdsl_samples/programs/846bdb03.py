"""Move the shape between the two posts, mirrored if needed, so that its colors are next to
the posts of the same colors.

Concepts: fitting, reflection, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ends = cells(grid, 4)
    out = crop(grid, ends)
    shape = foreground(grid) - box(ends)
    if cells(shape, out[1, 0]).left > shape.left:
        shape = fliplr(shape)
    return paint(out, place(shape, (1, 1)))
