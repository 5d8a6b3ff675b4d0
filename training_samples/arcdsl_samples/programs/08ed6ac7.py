"""Colour the grey bars by their height: the tallest blue, then red, green and yellow.

Concepts: ordering, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    bars = foreground(grid)
    tops = bars - shift(bars, DOWN)
    rows = sorted({top.r for top in tops})
    for top in tops:
        grid = paint(grid, ray(top + UP, DOWN, grid), rows.index(top.r) + 1)
    return grid
