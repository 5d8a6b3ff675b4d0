"""Each shape moves to the loose cells that match its odd-coloured cells,
turned or mirrored as they ask for.

Concepts: templates, fitting
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    shapes = [shape for shape in objects(grid, same_color=False) if size(shape) > 3]
    grid = paint(grid, shapes, 0)
    moved = [
        shift(image, step)
        for shape in shapes
        for image in symmetries(shape)
        for step in find(grid, foreground(image, background(image)))
    ]
    return paint(grid, moved)
