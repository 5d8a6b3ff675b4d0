"""Cut out what lies between the four corner dots, and give the shape the colour of the dots.

Concepts: cropping, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    inside = crop(grid, foreground(grid))
    return recolor(inside[1:-1, 1:-1], lambda color: color and inside[0, 0])
