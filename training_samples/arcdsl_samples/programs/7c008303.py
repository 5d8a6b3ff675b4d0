"""Colour the green cells of the large panel: each quarter takes the colour at the same place of the
small panel.

Concepts: panels, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    palette, *_, board = sorted(sum(panels(grid), []), key=size)
    return paint(scale(palette, board.shape // 2), cells(board, 0), 0)
