"""Under the roof, every column with a dot becomes a line in the colour of the dots, from the roof
down to the edge.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    roof = max(objects(grid), key=size)
    dots = foreground(grid) - roof
    return paint(grid, ray(dots, VERTICAL, ray(roof, DOWN, grid)), dots.color)
