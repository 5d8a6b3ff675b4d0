"""Each cell of the inner rectangle that sticks out into its border draws a line straight through
both: in the colour of the border inside the figure and in that of the inner rectangle outside.

Concepts: lines, borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid)
    border = grid[shape.top_left]
    core = foreground(shape, border)
    ring = neighbors(frame(shape))
    for cell in core & ring:
        step = direction(cell, core - ring)
        path = ray(cell, (step, -step), grid) | cell
        grid = paint(paint(grid, path, core.color), path & shape, border)
    return grid
