"""What the language means, told naively: pieces as dicts and sets of plain pairs.

Reads the arrays of pieces directly, so that a defect of the language cannot hide here.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pytest

from arcdsl import Grid, Mask, Object
from arcdsl.errors import ArcdslError

Cell = tuple[int, int]


def as_dict(x: Any) -> dict[Cell, int]:
    """Return the colour of each cell of a Grid or an Object."""
    return {
        (x._row + r, x._column + c): value
        for r, row in enumerate(x._array.tolist())
        for c, value in enumerate(row)
        if value >= 0
    }


def as_set(x: Any) -> set[Cell]:
    """Return the cells of a Point, a pair or a piece."""
    if isinstance(x, tuple):
        return {(x[0], x[1])}
    if not isinstance(x, Mask):
        return set(as_dict(x))
    return {
        (x._row + r, x._column + c)
        for r, row in enumerate(x._array.tolist())
        for c, value in enumerate(row)
        if value
    }


def model(x: Any) -> dict[Cell, int | None]:
    """Return the cells of anything, each with its colour if it has one."""
    return dict(as_dict(x)) if isinstance(x, (Grid, Object)) else dict.fromkeys(as_set(x))


def as_grid(colors: dict[Cell, int]) -> Grid:
    """Make the Grid of a model that fills a rectangle at (0, 0)."""
    h, w = (1 + max(axis) for axis in zip(*colors, strict=True))
    return Grid([[colors[r, c] for c in range(w)] for r in range(h)])


def like(x: Any, cells: dict[Cell, Any]) -> Any:
    """Make a piece of the kind of x, a Mask for a Point, from a model."""
    if isinstance(x, Grid):
        return as_grid(cells)
    return Object(cells) if isinstance(x, Object) else Mask(cells)


def sound(x: Any) -> Any:
    """Return a piece, once what it says of its own form is shown to be right."""
    fresh = like(x, model(x))
    assert type(x._trimmed) is bool
    assert isinstance(x, Grid) or len(x) == len(fresh)
    assert (x.shape, x._array.dtype) == (fresh.shape, fresh._array.dtype)
    assert x == fresh
    return x


def same(result: Any, expected: Any) -> bool:
    """Compare down to the kind, the cells and the hash."""
    return (
        type(result) is type(expected)
        and sound(result) == expected
        and model(result) == model(expected)
        and hash(result) == hash(expected)
    )


def bounds(cells: Iterable[Cell]) -> tuple[int, int, int, int]:
    """Return the first row and column and the last row and column, of at least one cell."""
    rows, columns = zip(*cells, strict=True)
    return min(rows), min(columns), max(rows), max(columns)


def small_grids(height: int = 2, width: int = 3, colors: int = 3) -> Iterator[Grid]:
    """List every grid up to a height and a width, in so many colours."""
    for h, w in itertools.product(range(1, height + 1), range(1, width + 1)):
        for values in itertools.product(range(colors), repeat=h * w):
            yield Grid(np.array(values).reshape(h, w))


def small_masks(side: int = 3) -> Iterator[Mask]:
    """List every mask within a square at (0, 0), the empty one too."""
    for values in itertools.product([False, True], repeat=side * side):
        yield Mask(np.array(values).reshape(side, side))


def small_objects() -> Iterator[Object]:
    """List every way to give, or not to give, two colours to the cells of a 2 x 2 square."""
    square = [(0, 0), (0, 1), (1, 0), (1, 1)]
    for values in itertools.product([None, 1, 2], repeat=4):
        yield Object({p: c for p, c in zip(square, values, strict=True) if c is not None})


def empties() -> list[Any]:
    """List the empty pieces, in every form that the language keeps them in."""
    return [
        Mask(),
        Mask(np.zeros((2, 3), bool)),
        Mask([(-2, 5)]) - (-2, 5),
        Object(),
        Object({(3, -4): 1}) - (3, -4),
        Object({(0, 0): 1, (1, 1): 1}) & (0, 1),
    ]


def rejects(error: type[ArcdslError], message: str) -> Any:
    """Expect an error whose whole message is this one."""
    return pytest.raises(error, match=rf"\A{re.escape(message)}\Z")
