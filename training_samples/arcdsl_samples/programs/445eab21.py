"""Give the colour of the larger of the frames, as a square of two by two cells.

Concepts: comparison, encoding, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return canvas((2, 2), max(objects(grid), key=size).color)
