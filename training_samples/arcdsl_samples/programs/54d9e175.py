"""Fill each panel with the partner of the colour of the cell in it: pink for blue, orange for red,
light blue for green and maroon for yellow.

Concepts: panels, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = objects(grid, same_color=False, background=5)
    return paint(grid, [recolor(part, foreground(part).color + 5) for part in parts])
