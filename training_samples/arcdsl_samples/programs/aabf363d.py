"""The shape takes the colour of the single cell in the corner, which vanishes.

Concepts: coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, shape, dot = colors(grid)
    return recolor(grid, {shape: dot, dot: 0})
