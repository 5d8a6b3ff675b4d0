"""Move the green shape until it touches the red line, and draw a sky line behind it.

Concepts: movement, gravity
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    green, red = grid[cells(grid, 3)], cells(grid, 2)
    step = direction(green, red)
    bar = shift(red, -step * (green.shape + (1, 1)))
    return paint(paint(paint(grid, green, 0), slide(green, step, cells(grid, 0))), bar, 8)
