"""List the colours of the bars that differ from the common colour, the most frequent first.

Concepts: counting, encoding, ordering
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return Grid([[color] for color in colors(grid)[2:]])
