"""Complete each group of red cells, where it is an enlarged copy of the red cells of the red and
blue figure, with the blue cells of the figure at the same scale.

Concepts: templates, scaling
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    red, blue = cells(grid, 2), cells(grid, 1)
    figure = foreground(grid) & (blue | neighbors(blue))
    for factor in 4, 3, 2, 1:
        large = scale(figure, factor)
        spots = cells(large, 2)
        for step in find(red, spots):
            red -= shift(spots, step)
            grid = paint(grid, shift(large, step))
    return grid
