"""Put the small pattern on each dot that has the color of its center, lengthen its long arms up to
the edges of the rectangle there, and remove the original.

Concepts: templates, lines, copying
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground = background(grid)
    pattern, *boards = sorted(objects(grid, same_color=False, background=ground), key=size)
    center = pattern.center
    grid = paint(grid, pattern, ground)
    for board in boards:
        dots = cells(board, pattern[center])
        for step in ORTHOGONAL:
            if center + step * 2 in pattern:
                grid = paint(grid, ray(dots, step, board), pattern[center + step])
        grid = paint(grid, [shift(pattern, dot - center) & board for dot in dots])
    return grid
