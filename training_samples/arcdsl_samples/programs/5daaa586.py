"""Keep the part that the four lines frame. The dots in it shoot towards the line of their colour.

Concepts: cropping, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    lines = [spot for spot in cells(grid) if 0 not in grid.rows[spot.r] + grid.columns[spot.c]]
    grid = crop(grid, Mask(lines))
    for dot in foreground(grid) - frame(grid):
        side = cells(grid, grid[dot]) & frame(grid)
        grid = paint(grid, ray(dot, direction(dot, side), grid), grid[dot])
    return grid
