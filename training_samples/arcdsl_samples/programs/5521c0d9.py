"""Every rectangle moves up by its own height.

Concepts: movement, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(canvas(grid.shape), [shift(part, UP * part.height) for part in objects(grid)])
