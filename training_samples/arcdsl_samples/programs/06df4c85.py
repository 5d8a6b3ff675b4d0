"""Blocks of one color that face each other along a row or a column are connected by
blocks of that color.

Concepts: connecting, lines
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    for color in colors(grid)[2:]:
        marks = cells(grid, color)
        links = [line(a, b) & cells(grid, 0) for a in marks for b in marks if 0 in a - b]
        grid = paint(grid, links, color)
    return grid
