"""Put the small pattern on each dot that has the color of its center, lengthen its long arms up to
the edges of the rectangle there, and remove the original.

Concepts: templates, lines, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground = background(grid)
    pattern = min(objects(grid, same_color=False, background=ground), key=size)
    center = max(pattern, key=lambda cell: size(ray(cell, ALL, pattern)))
    grid = paint(grid, pattern, ground)
    dots, boards = cells(grid, pattern[center]), foreground(grid, ground)
    for step in ORTHOGONAL:
        if center + step * 2 in pattern:
            grid = paint(grid, ray(dots, step, boards), pattern[center + step])
    return paint(grid, [shift(pattern, dot - center) & boards for dot in dots])
