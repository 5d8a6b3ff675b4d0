"""Repair the wallpaper: fill the black patches by continuing its repeating pattern.

Concepts: patterns, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    pattern = foreground(grid)
    return paint(grid, extend(pattern, period(pattern), grid))
