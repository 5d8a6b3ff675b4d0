"""Reduce each rectangle of the patchwork to one cell.

Concepts: scaling, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return dedupe(crop(grid, foreground(grid)))
