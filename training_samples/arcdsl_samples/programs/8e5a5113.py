"""Beside the picture on the left draw it turned by a quarter, then turned upside down.

Concepts: rotation, panels
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    picture, bar = grid[:, :3], grid[:, 3]
    return hstack(picture, bar, rotate(picture), bar, rotate(picture, 2))
