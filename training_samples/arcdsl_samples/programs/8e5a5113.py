"""Beside the picture on the left draw it turned by a quarter, then turned by a half.

Concepts: rotation, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    picture = split(grid, 1, 3)[0]
    bar = grid[:, picture.width]
    return hstack(picture, bar, rotate(picture), bar, rotate(picture, 2))
