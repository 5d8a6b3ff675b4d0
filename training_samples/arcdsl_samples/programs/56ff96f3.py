"""Each pair of dots of one colour are opposite corners of a filled rectangle.

Concepts: shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [recolor(box(cells(grid, color)), color) for color in colors(grid)])
