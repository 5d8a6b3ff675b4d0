"""Cut out the largest frame with what is inside, and give it the colour of the dots.

Concepts: cropping, comparison, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, rim, dot = colors(grid)
    return recolor(crop(grid, max(objects(grid), key=size)), {rim: dot})
