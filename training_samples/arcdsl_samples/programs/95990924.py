"""At the four corners of each grey square put a blue, a red, a green and a yellow cell.

Concepts: shapes, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    places = [corners(neighbors(square)) for square in objects(grid)]
    return paint(grid, [dict(zip(points, range(1, 5))) for points in places])
