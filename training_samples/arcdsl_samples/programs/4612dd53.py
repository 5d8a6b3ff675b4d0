"""Complete the blue rectangle, and the wall inside it if there is one, with red.

Concepts: borders, lines, denoising
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    blue = cells(grid, 1)
    inside = blue - frame(blue)
    steps = VERTICAL if inside.height > 1 else HORIZONTAL
    walls = frame(blue) | ray(inside, steps, box(blue))
    return paint(grid, walls - blue, 2)
