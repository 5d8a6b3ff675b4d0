"""Repair what maroon hides: the picture is symmetric across both middle lines and the diagonal.

Concepts: symmetry, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for _ in range(4):
        seen = foreground(grid, 9)
        grid = paint(grid, [shift(fliplr(seen), RIGHT * 2), transpose(seen)])
    return grid
