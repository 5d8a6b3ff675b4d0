"""Continue the nested frames outwards in the same rhythm and turn the ground grey.

Concepts: borders, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    outer = max(objects(grid), key=size)
    shell = box(outer)
    while not cells(grid) <= shell:
        for _ in range(distance(outer, foreground(grid) - outer)):
            shell |= neighbors(shell)
        grid = paint(grid, frame(shell), outer.color)
    return recolor(grid, {0: 5})
