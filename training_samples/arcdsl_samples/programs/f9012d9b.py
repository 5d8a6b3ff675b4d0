"""Show the part of the repeating pattern that is hidden by black.

Concepts: patterns, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    seen = foreground(grid)
    return crop(paint(grid, extend(seen, period(seen), grid)), cells(grid, 0))
