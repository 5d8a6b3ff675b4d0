"""Draw a blue ring around every red cell, where nothing else is.

Concepts: borders, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ring = [
        cell
        for cell in cells(grid, background(grid))
        if rect(cell - (1, 1), cell + (1, 1)) & cells(grid, 2)
    ]
    return paint(grid, ring, 1)
