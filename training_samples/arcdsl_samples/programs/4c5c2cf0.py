"""Mirror the picture left to right and upside down across the centre of the symmetric cross.

Concepts: symmetry, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    center = max(objects(grid), key=lambda part: size(part & fliplr(part) & flipud(part)))
    for flip in fliplr, flipud:
        grid = paint(grid, flip(foreground(grid), center))
    return grid
