"""One cell of the colour of the area that has the most dots in it.

Concepts: counting, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[max(colors(grid), key=lambda color: size(holes(cells(grid, color))))]])
