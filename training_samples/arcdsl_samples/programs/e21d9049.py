"""Repeat both bars of the cross up to the edges of the grid.

Concepts: patterns, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seed = foreground(grid)
    center = max(seed, key=lambda cell: size(ray(cell, ORTHOGONAL, seed)))
    return paint(grid, extend(seed, seed.shape, ray(center, ORTHOGONAL, grid)))
