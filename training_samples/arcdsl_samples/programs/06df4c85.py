"""Blocks of one color that face each other along a row or a column are connected by
blocks of that color.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(grid)[2:]:
        marks = cells(grid, color)
        for back, forth in HORIZONTAL, VERTICAL:
            between = ray(marks, back, grid) & ray(marks, forth, grid)
            grid = paint(grid, between & cells(grid, 0), color)
    return grid
