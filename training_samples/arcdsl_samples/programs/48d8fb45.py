"""Cut out the figure that the grey cell touches.

Concepts: cropping, comparison
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    near = neighbors(cells(grid, 5))
    return crop(grid, max(objects(grid), key=lambda part: size(part & near)))
