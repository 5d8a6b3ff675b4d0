"""The nested corners go on in the same sequence of colours, until the grid is twice as
large.

Concepts: patterns, growing
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    sequence = [color for color in grid.rows[0] if color]
    side = range(2 * grid.width)
    return Grid([[sequence[max(r, c) % len(sequence)] for c in side] for r in side])
