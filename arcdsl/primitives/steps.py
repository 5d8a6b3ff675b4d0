"""The steps: one cell in each direction, and the usual sets of directions."""

from arcdsl.types import Point

__all__ = [
    "ALL",
    "DIAGONAL",
    "DOWN",
    "HORIZONTAL",
    "LEFT",
    "ORTHOGONAL",
    "RIGHT",
    "UP",
    "VERTICAL",
]

UP = Point(-1, 0)
DOWN = Point(1, 0)
LEFT = Point(0, -1)
RIGHT = Point(0, 1)
HORIZONTAL = (LEFT, RIGHT)
VERTICAL = (UP, DOWN)
ORTHOGONAL = (UP, LEFT, RIGHT, DOWN)
DIAGONAL = (UP + LEFT, UP + RIGHT, DOWN + LEFT, DOWN + RIGHT)
ALL = (UP + LEFT, UP, UP + RIGHT, LEFT, RIGHT, DOWN + LEFT, DOWN, DOWN + RIGHT)
