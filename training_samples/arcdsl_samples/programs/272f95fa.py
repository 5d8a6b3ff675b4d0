"""Two rows and two columns of light blue cut the grid into nine panels: fill the middle one with
pink and those above, left, right and below with red, yellow, green and blue.

Concepts: panels, coloring
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    parts = zip(objects(grid, background=8), [0, 2, 0, 4, 6, 3, 0, 1])
    return paint(grid, [recolor(part, color) for part, color in parts])
