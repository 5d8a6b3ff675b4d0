"""Repeat the band upwards and downwards until the grid is full.

Concepts: patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    band = foreground(grid)
    return paint(grid, extend(band, (band.height, 0), grid))
