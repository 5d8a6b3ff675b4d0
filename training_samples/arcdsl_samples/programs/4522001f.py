"""The red cell and the green cell diagonal to it become two big green squares that touch at a
corner. They start where the small square starts.

Concepts: scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red = cells(grid, 2)
    pair = red | neighbors(red, DIAGONAL) & cells(grid, 3)
    return paint(canvas(3 * grid.shape), place(scale(pair, 4), pair.top_left), 3)
