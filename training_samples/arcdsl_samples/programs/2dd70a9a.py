"""A green path leaves the green bar, turns where it meets a wall and ends at the red bar.

Concepts: paths, connecting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    walks = [[cells(start)] for start in cells(grid, 3)]
    for _ in range(3):
        walks = [
            [*walk, slide(walk[-1], step, cells(grid, 0))] for walk in walks for step in ORTHOGONAL
        ]
    walk = min(walks, key=lambda walk: size(box(walk[-1] | cells(grid, 2))))
    return paint(grid, [box(a | b) for a, b in zip(walk, walk[1:])], 3)
