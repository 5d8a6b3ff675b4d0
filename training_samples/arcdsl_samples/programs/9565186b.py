"""Keep the most frequent colour and turn all others grey.

Concepts: coloring, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape, 5), cells(grid, background(grid)), background(grid))
