"""List the colors of the shapes from top to bottom, the largest shape first.

Concepts: ordering, encoding, counting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shapes = sorted(objects(grid), key=size, reverse=True)
    return transpose(Grid([[shape.color for shape in shapes]]))
