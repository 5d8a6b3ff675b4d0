"""Fill the largest region between the lines with blue, and every smallest one with sky.

Concepts: comparison, enclosure, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    regions = objects(cells(grid, 0))
    fill = {size(max(regions, key=size)): 1, size(min(regions, key=size)): 8}
    for region in regions:
        grid = paint(grid, region, fill.get(size(region), 0))
    return grid
