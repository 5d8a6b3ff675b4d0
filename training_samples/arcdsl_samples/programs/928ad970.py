"""The four grey dots span a box. Draw a frame just inside of it in the colour of the shape.

Concepts: borders
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    dots = cells(grid, 5)
    return paint(grid, frame(box(dots) - frame(dots)), colors(grid)[1])
