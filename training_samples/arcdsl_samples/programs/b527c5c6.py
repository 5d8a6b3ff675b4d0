"""From the red cell on the side of each green rectangle, a red line runs out to the edge. A green
band on both sides of it is one cell narrower than the rectangle.

Concepts: lines, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for part in objects(grid, same_color=False):
        red = cells(part, 2)
        path = band = red | ray(red, ORTHOGONAL, cells(grid, 0))
        for _ in range(1, min(part.shape)):
            band |= neighbors(band)
        grid = paint(paint(grid, band, 3), path, 2)
    return grid
