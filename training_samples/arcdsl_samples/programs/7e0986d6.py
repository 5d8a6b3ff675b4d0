"""Dots of another colour are sprinkled over the rectangles and the ground. Remove them: a dot with
two neighbours in a rectangle belongs to it.

Concepts: denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    _, color, noise = colors(grid)
    for dot in cells(grid, noise):
        inside = size(neighbors(dot, ORTHOGONAL) & cells(grid, color)) > 1
        grid = paint(grid, dot, color * inside)
    return grid
