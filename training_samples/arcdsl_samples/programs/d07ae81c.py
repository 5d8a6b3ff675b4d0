"""From every dot lines run along all diagonals. On each of the two ground colours they have the
colour that the dots on this ground have.

Concepts: lines, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, _, *dots = colors(grid)
    lines = ray(cells(grid, dots), DIAGONAL, grid)
    for dot in dots:
        ground = background(grid[neighbors(cells(grid, dot)) & grid])
        grid = paint(grid, lines & cells(grid, ground), dot)
    return grid
