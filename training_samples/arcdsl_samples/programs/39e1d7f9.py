"""One block of the lattice is surrounded by a pattern of blocks. Draw the same pattern around
every other block of its colour.

Concepts: copying, panels, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    period = panels(grid)[0][0].height + 1
    small = grid[::period, ::period]
    stamp = max(objects(small, same_color=False), key=size)
    for seed in cells(small, small[stamp.center]):
        small = paint(small, shift(stamp, seed - stamp.center))
    return paint(grid, [scale(small, period), grid[cells(grid, grid[period - 1, 0])]])
