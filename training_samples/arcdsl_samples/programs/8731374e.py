"""Crop the one-coloured rectangle out of the noise, and draw a full horizontal and vertical line
through each of its odd cells.

Concepts: cropping, lines, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    block = max(objects(grid), key=size)
    grid = crop(grid, block)
    for _ in range(2):
        rows = [row for row in grid.rows if row.count(block.color) * 2 > len(row)]
        grid = transpose(Grid(rows))
    dots = foreground(grid, block.color)
    return paint(grid, ray(dots, ORTHOGONAL, grid), dots.color)
