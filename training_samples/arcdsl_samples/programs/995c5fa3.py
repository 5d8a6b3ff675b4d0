"""Each panel becomes a row of one colour: green if its left side has a notch, yellow if
its bottom has one, sky if it has a hole, red if it is full.

Concepts: panels, encoding, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    count = 1 + grid.width // 5
    return Grid(
        [
            [3 if not panel[1, 0] else 4 if not panel[3, 1] else 8 if 0 in colors(panel) else 2]
            * count
            for panel in split(grid, 1, count)
        ]
    )
