"""Draw the coloured lines, parts of which the grey square hides, side by side as a square without
gaps.

Concepts: encoding, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    lines = objects(grid, background={0, 5})
    if max(lines, key=size).height > 1:
        return transpose(transform(transpose(grid)))
    order = dict.fromkeys(line.color for line in lines)
    return Grid([[color] * len(order) for color in order])
