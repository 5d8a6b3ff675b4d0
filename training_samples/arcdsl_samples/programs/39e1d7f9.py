"""One block of the lattice is surrounded by a pattern of blocks. Draw the same pattern around
every other block of its colour.

Concepts: copying, panels, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    block = panels(grid)[0][0].shape
    period = block + (1, 1)
    small = grid[:: period.r, :: period.c]
    single, *_, stamp = sorted(objects(small, same_color=False), key=size)
    for step in find(small, stamp[cells(stamp, single.color)]):
        small = paint(small, shift(stamp, step))
    return paint(grid, [scale(small, period), grid[cells(grid, grid[block])]])
