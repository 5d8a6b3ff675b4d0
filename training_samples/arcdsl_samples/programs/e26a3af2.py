"""Remove the noise from the stripes, so that each of them has one colour.

Concepts: denoising, lines
"""

from arcdsl import *


def smooth(grid: Grid) -> Grid:
    return Grid([[max(row, key=row.count)] * len(row) for row in grid.rows])


def transform(grid: Grid) -> Grid:
    choices = smooth(grid), transpose(smooth(transpose(grid)))
    return max(choices, key=lambda choice: sum(choice[c] == grid[c] for c in cells(grid)))
