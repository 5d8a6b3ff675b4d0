"""Keep only the solid rectangle; the scattered cells disappear.

Concepts: denoising, shapes
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    squares = [canvas((2, 2), color) for color in colors(grid)]
    kept = [shift(square, step) for square in squares for step in find(grid, square)]
    return paint(canvas(grid.shape), kept)
