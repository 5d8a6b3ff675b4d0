"""Repair the black holes: the whole picture is one repeated pattern.

Concepts: patterns, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = foreground(grid)
    return paint(grid, extend(pattern, period(pattern), grid))
