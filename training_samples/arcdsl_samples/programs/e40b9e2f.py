"""Complete the shape to a pinwheel: turn it around its solid square by quarters.

Concepts: symmetry, rotation
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid)
    steps = find(cells(shape), rect((0, 0), (1, 1)))
    core = grid[rect(steps[0], steps[-1] + (1, 1))]
    for turned in symmetries(shape)[:4]:
        for step in find(turned, core):
            grid = paint(grid, shift(turned, -step))
    return grid
