"""The pattern in the maze spreads along its passages, the two colors alternating.

Concepts: growing, paths, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    outer, inner = colors(foreground(grid, {0, 8}))
    [center] = cells(grid, inner)
    for part in objects(grid, same_color=False, background=8):
        if center in part:
            return paint(grid, {cell: (inner, outer)[sum(cell - center) % 2] for cell in part})
