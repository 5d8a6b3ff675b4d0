"""Checks of arguments that several verbs share: one sentence for each misuse."""

from __future__ import annotations

from operator import index
from typing import Any

from arcdsl.errors import KindError, ValidityError, shown
from arcdsl.types import Grid, Mask, Object, Point
from arcdsl.types.piece import BasePiece, check_color, is_several
from arcdsl.types.point import as_point

__all__ = [
    "color_set",
    "colored",
    "count",
    "grid",
    "integer",
    "mask_or_object",
    "piece",
    "step",
    "steps",
    "trimmed",
]


def grid(x: Any, verb: str) -> Grid:
    """Return x if it is a Grid."""
    if not isinstance(x, Grid):
        raise KindError(f"{verb}: expected a Grid, got {shown(x)}")
    return x


def colored(x: Any, verb: str) -> Grid | Object:
    """Return x if it is a Grid or an Object."""
    if not isinstance(x, (Grid, Object)):
        raise KindError(f"{verb}: expected a Grid or an Object, got {shown(x)}")
    return x


def mask_or_object(x: Any, verb: str) -> Mask | Object:
    """Return x if it is a Mask or an Object, or a Point as its Mask."""
    if isinstance(x, (Mask, Object)):
        return x
    if isinstance(x, tuple):
        return Mask([as_point(x, verb)])
    raise KindError(f"{verb}: expected a Mask or an Object, got {shown(x)}")


def piece(x: Any, verb: str) -> BasePiece:
    """Return x if it is a piece, or a Point as its Mask."""
    if isinstance(x, BasePiece):
        return x
    if isinstance(x, tuple):
        return Mask([as_point(x, verb)])
    raise KindError(f"{verb}: expected a Point, Mask, Object or Grid, got {shown(x)}")


def trimmed(x: Any, verb: str) -> BasePiece:
    """Return x as piece does, trimmed; here for the verbs that cost little else."""
    p = x if isinstance(x, BasePiece) else piece(x, verb)
    return p if p._trimmed else p._trim()


def integer(value: Any, verb: str, what: str) -> int:
    """Return value as a plain int if it is an integer."""
    if type(value) is int:
        return value
    try:
        number = None if isinstance(value, bool) else index(value)
    except TypeError:
        number = None
    if number is None:
        raise KindError(f"{verb}: expected {what} as an integer, got {shown(value)}")
    return number


def count(value: Any, verb: str, what: str) -> int:
    """Return value if it is an integer of at least 1."""
    number = integer(value, verb, what)
    if number < 1:
        raise ValidityError(f"{verb}: expected {what} of at least 1, got {shown(number)}")
    return number


def step(value: Any, verb: str) -> Point:
    """Return value as a step that moves."""
    point = as_point(value, verb)
    if not any(point):
        raise ValidityError(f"{verb}: expected a step that moves, got {shown(point)}")
    return point


def steps(value: Any, verb: str) -> list[Point]:
    """Return one step, or several, as a list."""
    if isinstance(value, tuple) and len(value) == 2 and not isinstance(value[0], tuple):
        return [step(value, verb)]
    if not isinstance(value, (Mask, Object)) and not is_several(value):
        raise KindError(f"{verb}: expected a step or several, got {shown(value)}")
    return [step(one, verb) for one in value]


def color_set(value: Any, verb: str) -> frozenset[int]:
    """Return one colour, or several, as a set."""
    if not is_several(value):
        return frozenset((check_color(value, verb),))
    return frozenset(check_color(color, verb) for color in value)
