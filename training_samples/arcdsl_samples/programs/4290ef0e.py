"""Each colour is a square ring, perhaps with gaps in the middle of its sides or partly outside of
the picture. Nest all the rings, complete, around one centre.

Concepts: fitting, symmetry
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground, *others = colors(grid)
    nest = Object()
    for color in others:
        first, *rest = parts = objects(cells(grid, color))
        arm = max(max(part.shape) for part in parts)
        gap = min([distance(first, part) // 2 for part in rest], default=-(arm // 2))
        end = Point(1, 1) * (arm + gap - 1)
        ring = frame(rect(-end, end))
        nest |= Object({cell: color for cell in ring if min(map(abs, cell)) >= gap})
    nest = place(nest)
    return paint(canvas(nest.shape, ground), nest)
