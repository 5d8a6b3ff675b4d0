"""Cut out the quarter whose color is not that of the others.

Concepts: cropping, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return min([crop(grid, cells(grid, color)) for color in colors(grid)], key=size)
