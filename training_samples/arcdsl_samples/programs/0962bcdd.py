"""Let every plus grow by one cell: its arms become twice as long, and two cells in the colour
of its centre go off along each diagonal.

Concepts: growing, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for plus in objects(grid, same_color=False):
        arm, center = colors(plus)
        for step in ALL:
            points = plus.center + step, plus.center + step * 2
            grid = paint(grid, points, center if all(step) else arm)
    return grid
