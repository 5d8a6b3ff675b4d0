"""Put a red cell wherever the column below a grey cell of the top row crosses the row of
a grey cell at the right.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grey = cells(grid, 5)
    return paint(grid, ray(grey, DOWN, grid) & ray(grey, LEFT, grid), 2)
