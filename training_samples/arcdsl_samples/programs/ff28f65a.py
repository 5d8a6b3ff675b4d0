"""Count the red squares, and make as many cells blue of those that the corners
and the centre of a small grid have, in reading order.

Concepts: counting, encoding
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    chart = canvas((3, 3))
    count = [shape.color for shape in objects(grid, diagonal=False)].count(2)
    return paint(chart, [*cells(chart)][: 2 * count : 2], 1)
