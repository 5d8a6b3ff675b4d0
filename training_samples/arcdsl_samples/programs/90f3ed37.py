"""The topmost pattern is complete. Complete the others like it in blue, shifted so as to
fit best.

Concepts: patterns, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    first, *others = objects(cells(grid, 8))
    for part in others:
        fits = [place(first, (part.top, step)) for step in range(3)]
        grid = paint(grid, min(fits, key=lambda fit: size(part ^ fit & box(part))) - part, 1)
    return grid
