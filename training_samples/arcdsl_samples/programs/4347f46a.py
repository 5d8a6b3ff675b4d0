"""Hollow out every rectangle, leaving its outline.

Concepts: borders, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [shape - frame(shape) for shape in objects(grid)], 0)
