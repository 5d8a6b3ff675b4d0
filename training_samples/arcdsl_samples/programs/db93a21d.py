"""Each maroon square gets a green border half as wide as the square, and a blue stripe below it
down to the edge, under the borders.

Concepts: borders, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    out = paint(grid, ray(cells(grid, 9), DOWN, grid), 1)
    for square in objects(cells(grid, 9)):
        for _ in range(square.width // 2):
            square |= neighbors(square)
        out = paint(out, square, 3)
    return paint(out, foreground(grid))
