"""Cut out the figure that the grey cell touches, without the grey cell.

Concepts: cropping, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    grey = cells(grid, 5)
    grid = paint(grid, grey, 0)
    return crop(grid, min(objects(grid), key=lambda part: distance(part, grey)))
