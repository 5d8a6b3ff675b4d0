"""Colour the shape that differs from the others red and the others blue.

Concepts: comparison, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(grid)
    shapes = list(map(place, parts))
    odd = min(parts, key=lambda part: shapes.count(place(part)))
    return paint(recolor(grid, {8: 1}), odd, 2)
