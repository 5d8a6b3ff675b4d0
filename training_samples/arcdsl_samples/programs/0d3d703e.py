"""Swap the colours in pairs: blue and grey, red and pink, green and yellow, light blue and maroon.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return recolor(grid, lambda color: [0, 5, 6, 4, 3, 1, 2, 7, 9, 8][color])
