"""List the colours of the stripes in their order.

Concepts: encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return max(dedupe(grid[:1]), dedupe(grid[:, 0]), key=size)
