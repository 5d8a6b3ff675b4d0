"""Fill the largest black rectangle with green, one cell away from the walls, and the black
corridors, as far from their walls, that lead from it straight to the border of the grid.

Concepts: lines, shapes, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    free = cells(grid) - neighbors(foreground(grid))
    rows = [ray(cell, HORIZONTAL, free) for cell in free]
    rects = [box(row | slide(row, step, free)) for row in rows for step in VERTICAL]
    main = max(rects, key=size)
    for cell in main:
        for step in ORTHOGONAL:
            path = ray(cell, step, free)
            if neighbors(path, step) - grid:
                main |= path
    return paint(grid, main, 3)
