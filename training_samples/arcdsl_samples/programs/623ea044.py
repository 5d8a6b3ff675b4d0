"""Shoot diagonals from the one cell in all four directions, as far as the edge.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dot = foreground(grid)
    return paint(grid, ray(dot, DIAGONAL, grid), dot.color)
