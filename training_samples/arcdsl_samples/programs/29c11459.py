"""From each pair of dots lines run towards each other and meet in a grey cell in the middle.

Concepts: lines, connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    half = grid.width // 2
    rows = [[left] * half + [left and 5] + [right] * half for left, *_, right in grid.rows]
    return Grid(rows)
