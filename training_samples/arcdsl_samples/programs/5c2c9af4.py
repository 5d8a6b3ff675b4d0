"""Three dots lie on a diagonal: draw all squares around the middle dot that grow by
the distance of the dots.

Concepts: borders, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, middle, last = foreground(grid)
    for k in range(grid.height // (last - middle).r):
        step = (last - middle) * k
        grid = paint(grid, frame(rect(middle - step, middle + step)), grid[last])
    return grid
