"""The number of colours chooses a grey line: the top row for one colour, the falling diagonal for
two and the rising diagonal for three.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    count = len(colors(grid))
    last = grid.height - 1
    return paint(canvas(grid.shape), line((last * (count == 3), 0), (last * (count == 2), last)), 5)
