"""From the red cell on the side of each green rectangle, a red line runs out to the edge. A green
band on both sides of it is one cell narrower than the rectangle.

Concepts: lines, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground = cells(grid, 0)
    for part in objects(grid, same_color=False):
        red = cells(part, 2)
        path = ray(red, ORTHOGONAL, ground)
        near = Mask(cell for cell in part if distance(cell, red) < min(part.shape))
        grid = paint(grid, ray(near, direction(red, path), ground), 3)
        grid = paint(grid, path, 2)
    return grid
