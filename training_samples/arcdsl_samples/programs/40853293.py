"""Connect the two dots of each colour; vertical lines are above horizontal ones.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    lines = [recolor(box(cells(grid, color)), color) for color in colors(grid)[1:]]
    lines.sort(key=lambda line: line.height)
    return paint(grid, lines)
