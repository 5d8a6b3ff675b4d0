"""Cut out the small figure that, enlarged twice, is the large one, which the border of the grid
may cut off.

Concepts: scaling, comparison, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    large, *shapes = [cells(grid, color) for color in colors(grid)[1:]]
    for shape in shapes:
        for start in rect(-large.shape, large.top_left):
            if place(scale(shape, 2), start) & grid == large:
                return crop(grid, shape)
