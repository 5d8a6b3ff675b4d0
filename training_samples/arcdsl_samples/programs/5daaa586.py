"""Keep the part that the four lines frame. The dots in it shoot towards the line of their colour.

Concepts: cropping, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grid = crop(grid, foreground(grid) - ray(cells(grid, 0), ORTHOGONAL, grid))
    for dot in foreground(grid) - frame(grid):
        side = cells(grid, grid[dot]) & frame(grid)
        grid = paint(grid, ray(dot, direction(dot, side), grid), grid[dot])
    return grid
