"""Fill the container with yellow, which also streams out of its opening, straight ahead and
along the two diagonals from the ends of the opening.

Concepts: lines, enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shape = foreground(grid)
    free = cells(grid) - box(shape)
    for steps in ORTHOGONAL, DIAGONAL:
        free -= ray(frame(shape) - shape, steps, free)
    return paint(grid, cells(grid, 0) - free, 4)
