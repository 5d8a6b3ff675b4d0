"""Frame and filling swap colors, and arms of the frame's old color grow on all four sides, as wide
as the square and as long as its filling.

Concepts: growing, coloring, objects
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for square in objects(grid, same_color=False):
        outer, inner = square[square.top_left], square[square.center]
        arms = neighbors(square, [step * cells(square, inner).shape for step in ORTHOGONAL])
        grid = paint(paint(grid, arms, outer), recolor(square, {outer: inner, inner: outer}))
    return grid
