"""One shape is complete; of the others only the two ends are there. Complete them like it, turned,
mirrored and enlarged as their ends are.

Concepts: templates, scaling, rotation, reflection
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    ground = background(grid)
    pieces = objects(grid, same_color=False, background=ground)
    whole = max(pieces, key=lambda piece: len(colors(piece)))
    for factor in 4, 3, 2, 1:
        for shape in symmetries(scale(whole, factor)):
            for step in find(grid, recolor(shape, {background(whole): ground})):
                grid = paint(grid, shift(shape, step))
    return grid
