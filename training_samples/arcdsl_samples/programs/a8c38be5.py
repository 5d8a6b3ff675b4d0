"""Nine square tiles lie around. Lay them together to a big square, each with its coloured part
outside: corners to the corners, the others to the sides, the grey one in the middle.

Concepts: fitting, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    out = canvas((9, 9), 5)
    for part in objects(grid, background={0, 5}):
        gap = box(part) - part
        peak = neighbors(gap, DIAGONAL) & part
        out = paint(out, shift(part, 4 * direction(gap, peak) + (4, 4) - peak.center))
    return out
