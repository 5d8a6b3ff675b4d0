"""Every stray cell moves straight to the line of its color until it touches the line;
cells of other colors vanish.

Concepts: movement, gravity, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    out = canvas(grid.shape)
    for bar in objects(grid):
        if size(bar) > 1:
            for dot in cells(grid, bar.color):
                step = direction(dot, bar) * (distance(dot, bar) - 1)
                out = paint(out, dot + step, bar.color)
    return out
