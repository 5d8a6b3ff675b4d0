"""Paint all black blocks two cells wide red: first those four cells high, then the squares.

Concepts: templates, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for height in 4, 2:
        block = canvas((height, 2))
        grid = paint(grid, [shift(block, step) for step in find(grid, block)], 2)
    return grid
