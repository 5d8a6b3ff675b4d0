"""Draw a full line across the grid through each of the two cells, then repeat the pair of lines in
the same rhythm as far as the edge.

Concepts: lines, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    if grid.height > grid.width:
        return transpose(transform(transpose(grid)))
    grid = Grid([list(map(max, grid.columns))] * grid.height)
    lines = foreground(grid)
    return paint(grid, extend(lines, (0, 2 * lines.width - 2), ray(lines, RIGHT, grid)))
