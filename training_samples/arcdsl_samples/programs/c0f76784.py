"""Fill the square holes by their size: pink for 1 x 1, orange for 2 x 2, light blue for 3 x 3.

Concepts: enclosure, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    return paint(
        grid, [recolor(hole, 5 + hole.height) for hole in objects(holes(foreground(grid)))]
    )
