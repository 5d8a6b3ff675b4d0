"""The red cell gives way to four diagonal neighbours: green, pink, light blue and orange.

Concepts: growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    out = canvas(grid.shape)
    for step, color in zip(DIAGONAL, (3, 6, 8, 7)):
        out = paint(out, shift(cells(grid, 2), step), color)
    return out
