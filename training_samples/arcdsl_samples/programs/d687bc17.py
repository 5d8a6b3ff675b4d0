"""Dots of the colour of a wall move straight to that wall; all other dots vanish.

Concepts: gravity, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    inside = box(grid) - frame(grid)
    out = paint(grid, inside, 0)
    for wall in objects(out):
        for dot in cells(grid, wall.color) & inside:
            out = paint(out, slide(dot, direction(dot, wall), inside), wall.color)
    return out
