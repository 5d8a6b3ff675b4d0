"""Color the shapes by their size: four cells blue, three red, two green.

Concepts: counting, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [recolor(shape, 5 - size(shape)) for shape in objects(grid)])
