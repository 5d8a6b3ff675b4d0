"""Cut out the square with the most blue cells.

Concepts: counting, comparison, cropping
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    squares = objects(grid, same_color=False, diagonal=False)
    return crop(grid, max(squares, key=lambda square: size(cells(square, 1))))
