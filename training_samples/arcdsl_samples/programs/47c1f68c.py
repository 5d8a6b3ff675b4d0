"""The cross cuts the picture in quarters: without it, mirror the shape of the top left quarter into
the others, in the colour of the cross.

Concepts: panels, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    quarter = recolor(split(grid, 2, 2)[0], lambda color: color and grid[grid.center])
    half = hstack(quarter, fliplr(quarter))
    return vstack(half, flipud(half))
