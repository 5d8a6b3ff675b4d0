"""Continue the red line across the grid and the sky line down the grid; where they cross
is yellow.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red = ray(cells(grid, 2), HORIZONTAL, grid)
    sky = ray(cells(grid, 8), VERTICAL, grid)
    return paint(paint(paint(grid, red, 2), sky, 8), (red.top, sky.left), 4)
