"""Closed outlines become green, open ones stay blue.

Concepts: enclosure, coloring, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(grid, [shape for shape in objects(grid) if holes(shape)], 3)
