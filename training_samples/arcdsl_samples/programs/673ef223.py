"""From every light blue dot a line runs to the red wall beside it, and the dot becomes yellow.
The same rows of the other wall are crossed by whole lines.

Concepts: lines, connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    top, bottom = objects(cells(grid, 2))
    dots = cells(grid, 8)
    lines = ray(dots, direction(dots, top), grid)
    ends = shift(lines, bottom.top_left - top.top_left)
    lines = lines - top | ray(ends, HORIZONTAL, grid)
    return paint(paint(grid, lines, 8), dots, 4)
