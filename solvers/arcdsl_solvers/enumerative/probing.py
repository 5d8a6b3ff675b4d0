"""What a production does to a few probes: which never work, which keep a shape.

A search that knew the verbs could skip much. This one finds out: it applies each
production to the same small values once, when it is loaded.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from arcdsl import ALL, DOWN, RIGHT, Grid, Mask, Object, Point, panels
from arcdsl.errors import ArcdslError

__all__ = ["UNDEFINED", "is_identity", "kept_shape", "overlaid_color", "works"]

UNDEFINED = (ArcdslError, IndexError, ValueError, ArithmeticError)
"""What a verb, or a form of Python, raises where it has no value; the rest are defects."""

GRIDS = [
    Grid([[1, 0, 2], [0, 1, 1]]),
    Grid([[0, 3, 3, 0], [3, 0, 0, 0], [3, 0, 0, 0], [3, 0, 0, 4]]),
    Grid([[5, 2, 5, 4, 1], [5, 5, 5, 5, 5], [0, 1, 5, 2, 3]]),
]
MASKS = [Mask([(0, 0), (0, 1), (1, 1)]), Mask([(1, 1)]), Mask([(0, 0), (0, 2), (2, 0), (2, 2)])]
OBJECTS = [
    Object({(0, 1): 3, (1, 0): 3}),
    Object({(1, 1): 4, (2, 1): 2}),
    Object({(0, 0): 6, (0, 1): 0}),
]

PROBES: dict[str, list[Any]] = {
    "Grid": GRIDS,
    "Mask": MASKS,
    "Object": OBJECTS,
    "Point": [DOWN, RIGHT, Point(2, 2), Point(0, 1)],
    "Color": [0, 3, 5],
    "int": [1, 2, 3],
    "bool": [False, True],
    "dict[Color, Color]": [{0: 4}, {3: 1, 1: 3}],
    "list[Point]": [list(ALL)],
    "list[Color]": [[0, 3], [5]],
    "list[int]": [[1, 2]],
    "list[Grid]": [GRIDS[:1], GRIDS],
    "list[Mask]": [MASKS[:2], MASKS],
    "list[Object]": [OBJECTS[:2], OBJECTS],
    "list[list[Grid]]": [panels(GRIDS[2], 5)],
}


def _tries(call: Callable[..., Any], kinds: Sequence[str]) -> list[tuple[tuple[Any, ...], Any]]:
    found = []
    for values in itertools.product(*(PROBES.get(kind, []) for kind in kinds)):
        try:
            found.append((values, call(*values)))
        except UNDEFINED:
            continue
    return found


def works(call: Callable[..., Any], kinds: Sequence[str]) -> bool:
    """Whether a production has a value for some probes, or none to be tried on."""
    return bool(_tries(call, kinds)) or not all(kind in PROBES for kind in kinds)


def is_identity(call: Callable[..., Any], kinds: Sequence[str]) -> bool:
    """Whether a production gives back its only argument, whatever it is."""
    tries = _tries(call, kinds)
    return len(kinds) == 1 and bool(tries) and all(v[0] == result for v, result in tries)


def kept_shape(call: Callable[..., Any], kinds: Sequence[str]) -> int | None:
    """Return which argument has the shape of the Grid that comes out, if one always has."""
    tries = _tries(call, kinds)
    shapes = {result.shape for _, result in tries}
    pieces = [i for i, kind in enumerate(kinds) if kind in ("Grid", "Mask", "Object")]
    for index in pieces if len(shapes) > 1 else []:
        if all(values[index].shape == result.shape for values, result in tries):
            return index
    return None


def overlaid_color(call: Callable[..., Any], kinds: Sequence[str], kept: int | None) -> int | None:
    """Return which argument is the colour of every cell that a production changes, if one is."""
    if kept is None or kinds[kept] != "Grid" or "Color" not in kinds:
        return None
    index = kinds.index("Color")
    for values, result in _tries(call, kinds):
        old, new = np.asarray(values[kept]), np.asarray(result)
        if (new[new != old] != values[index]).any():
            return None
    return index
