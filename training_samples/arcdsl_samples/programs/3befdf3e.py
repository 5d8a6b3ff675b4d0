"""Frame and filling swap colors, and arms of the frame's old color grow on all four sides, as wide
as the square and as long as its filling.

Concepts: growing, coloring, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for square in objects(grid, same_color=False):
        core = square - frame(square)
        ring = square - core
        arms = neighbors(square, [step * core.shape for step in ORTHOGONAL])
        grid = paint(paint(grid, [core, arms], ring.color), ring, core.color)
    return grid
