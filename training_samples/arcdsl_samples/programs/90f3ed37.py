"""The longest pattern is complete. Complete the others like it in blue, shifted so as to
fit best.

Concepts: patterns, templates
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    *others, longest = sorted(objects(cells(grid, 8)), key=size)
    for part in others:
        fits = [place(longest, (part.top, step)) for step in range(3)]
        grid = paint(grid, min(fits, key=lambda fit: size(part ^ fit & box(part))) - part, 1)
    return grid
