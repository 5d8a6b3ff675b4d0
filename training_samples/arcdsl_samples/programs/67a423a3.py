"""Put a yellow ring around the crossing of the two lines.

Concepts: borders, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    first, second = [box(cells(grid, color)) for color in colors(grid)[1:]]
    return paint(grid, neighbors(first & second), 4)
