"""The small drawing outside of the four yellow corners says how to complete the blocks inside:
enlarge it so that it fits the blocks, and cut out what the corners enclose.

Concepts: scaling, templates, fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    region = box(cells(grid, 4))
    blocks = foreground(grid, {0, 4}) & region
    for factor in range(1, 9):
        model = scale(foreground(grid) - region, factor)
        for step in find(model, blocks):
            return crop(paint(grid, shift(model, -step)), region)
