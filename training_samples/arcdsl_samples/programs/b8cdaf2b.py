"""The colour in the middle of the bottom row shoots a diagonal up past each end of the block above
it.

Concepts: lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    block = cells(grid, colors(grid)[-1])
    for corner, step in zip(corners(block), DIAGONAL[:2]):
        grid = paint(grid, ray(corner + UP, step, grid), grid[corner])
    return grid
