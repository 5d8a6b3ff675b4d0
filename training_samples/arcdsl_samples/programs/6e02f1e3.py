"""The number of colours chooses a grey line: the top row for one colour, the falling diagonal for
two and the rising diagonal for three.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    count = len(colors(grid))
    return paint(canvas((3, 3)), line((2 * (count == 3), 0), (2 * (count == 2), 2)), 5)
