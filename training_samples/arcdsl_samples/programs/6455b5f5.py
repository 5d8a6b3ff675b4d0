"""Fill the largest region between the lines with blue, and every smallest one with sky.

Concepts: comparison, enclosure, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    regions = objects(cells(grid, 0))
    sizes = [size(region) for region in regions]
    for region in regions:
        grid = paint(grid, region, {max(sizes): 1, min(sizes): 8}.get(size(region), 0))
    return grid
