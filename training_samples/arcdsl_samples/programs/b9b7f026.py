"""One cell of the colour of the only shape that has a hole.

Concepts: comparison, enclosure
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[part.color for part in objects(grid) if holes(part)]])
