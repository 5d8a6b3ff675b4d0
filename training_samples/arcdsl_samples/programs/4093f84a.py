"""All stray cells fly to the grey band and pile up on it in grey.

Concepts: gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    band = cells(grid, 5)
    dots = foreground(grid, {0, 5})
    out = paint(canvas(grid.shape), band, 5)
    for dot in dots:
        out = paint(out, slide(dot, direction(dot, band), cells(out, 0)), 5)
    return out
