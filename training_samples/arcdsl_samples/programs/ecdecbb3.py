"""A red line leads from each red dot to the sky lines in reach. Where it meets one, the
cell turns red and a sky ring is drawn around it.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    black = cells(grid, 0)
    for dot in cells(grid, 2):
        for step in ORTHOGONAL:
            path = ray(dot, step, black)
            hit = neighbors(path, step) & grid
            if hit:
                grid = paint(paint(grid, path | hit, 2), neighbors(hit), 8)
    return grid
