"""Verbs that put colours and pieces together: recolor, union, paint."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, shown
from arcdsl.primitives import expect
from arcdsl.primitives.look import colors
from arcdsl.types import Color, Grid, Mask, Object, Point
from arcdsl.types.frame import overlap
from arcdsl.types.mask import union_of
from arcdsl.types.object import union_of_objects
from arcdsl.types.piece import ABSENT, BasePiece, check_color, is_several, make
from arcdsl.types.point import as_point

__all__ = ["paint", "recolor", "union"]

C = TypeVar("C", Object, Grid)
Recoloring = Color | Mapping[Color, Color] | Callable[[Color], Color]


@overload
def recolor(x: Mask | Point | tuple[int, int], color: Color) -> Object: ...
@overload
def recolor(x: C, color: Recoloring) -> C: ...
def recolor(x: Any, color: Recoloring) -> Any:
    """Give the cells of a piece other colours; a Mask becomes an Object.

    Args:
        x: a piece, or a Point.
        color: a colour for all cells; for a piece with colours also a mapping, in which
            colours that are missing stay, or a function, called once for each colour.

    Raises:
        KindError: an argument of another kind; a mapping or a function for a Mask.
        ValidityError: a colour outside 0..9.

    >>> g = Grid([[1, 2], [3, 1]])
    >>> recolor(g, {1: 2, 2: 1}), recolor(g, lambda c: c + 1)
    (Grid([[2, 1], [3, 2]]), Grid([[2, 3], [4, 2]]))
    >>> recolor(Mask([(0, 1)]), 5)
    Object({(0, 1): 5})

    Source: Hodel's ``recolor``, ``replace`` and ``switch``; b1948b0a.
    """
    p = expect.piece(x, "recolor")
    if not isinstance(p, (Grid, Object)):
        if isinstance(color, Mapping) or callable(color):
            raise KindError("recolor: expected one color for a Mask, got a mapping or a function")
        pixels = np.where(p._present(), np.int8(check_color(color, "recolor")), np.int8(ABSENT))
        return make(Object, pixels, p._row, p._column, p._trimmed)
    # One entry a colour and a last one for ABSENT, which is -1.
    table = np.arange(11, dtype=np.int8)
    table[10] = ABSENT
    if isinstance(color, Mapping):
        for old, new in color.items():
            table[check_color(old, "recolor")] = check_color(new, "recolor")
    elif callable(color):
        for old in colors(p):
            table[old] = check_color(color(old), "recolor")
    else:
        table[:10] = check_color(color, "recolor")
    return make(type(p), table.take(p._array), p._row, p._column, p._trimmed)


@overload
def union(xs: Iterable[Mask | Point | tuple[int, int]]) -> Mask: ...
@overload
def union(xs: Iterable[Object]) -> Object: ...
def union(xs: Iterable[Any]) -> Any:
    """Join Masks to a Mask or Objects to an Object, later ones on top.

    Args:
        xs: Masks and Points, or Objects; the union of nothing is the empty Mask.

    Raises:
        KindError: something else, or Masks and Objects together.
        ValidityError: a box over 256 on a side.

    >>> union([Mask([(0, 0)]), (0, 1)])
    Mask([(0, 0), (0, 1)])
    >>> union([Object({(0, 0): 1}), Object({(0, 0): 2})])
    Object({(0, 0): 2})

    Source: Hodel's ``merge``; 3aa6fb7a.
    """
    if not is_several(xs):
        raise KindError(f"union: expected several Masks or several Objects, got {shown(xs)}")
    parts = [expect.mask_or_object(x, "union") for x in xs]
    objects = [x for x in parts if isinstance(x, Object)]
    if not objects:
        return union_of([x for x in parts if isinstance(x, Mask)], "union")
    if len(objects) != len(parts):
        raise KindError("union: expected Masks or Objects, got both")
    return union_of_objects(objects, "union")


Picture = Object | Grid | Mapping[Annotated[Any, Point], Color]
Paint = Picture | Mask | Point | tuple[int, int]


@overload
def paint(g: Grid, x: Picture | Iterable[Picture], color: Color | None = None) -> Grid: ...
@overload
def paint(g: Grid, x: Paint | Iterable[Paint], color: Color) -> Grid: ...
def paint(g: Grid, x: Paint | Iterable[Paint], color: Color | None = None) -> Grid:
    """Put pieces on a Grid; what lies outside of it is clipped.

    Args:
        g: the Grid.
        x: an Object or a Grid; a Mask or a Point, with a colour; a mapping from Points to
            colours; or several of them, the later ones on top.
        color: the colour of all painted cells.

    Raises:
        KindError: an argument of another kind; a Mask or a Point without a colour.
        ValidityError: a colour outside 0..9.

    >>> paint(Grid([[0, 0, 0]]), [Mask([(0, 1), (5, 5)]), (0, 2)], 4)
    Grid([[0, 4, 4]])
    >>> paint(Grid([[0, 0]]), {(0, 1): 3})
    Grid([[0, 3]])

    Source: Hodel's ``paint``, ``fill`` and ``underfill``; 00d62c1b.
    """
    array = expect.grid(g, "paint")._array.copy()
    if color is not None:
        color = check_color(color, "paint")
    for one in [x] if isinstance(x, BasePiece) else _several(x):
        _paint(array, one, color)
    return make(Grid, array)


def _several(x: Any) -> Iterable[Any]:
    if isinstance(x, Mapping) or not is_several(x):
        return [x]
    # A pair is a Point unless it starts with what can be painted itself.
    if isinstance(x, tuple) and len(x) == 2 and not isinstance(x[0], (tuple, BasePiece, Mapping)):
        return [x]
    return x


def _paint(array: NDArray[Any], x: Any, color: int | None) -> None:
    if isinstance(x, BasePiece):
        _paint_piece(array, x, color)
    elif isinstance(x, Mapping):
        for point, own in x.items():
            own = check_color(own, "paint")
            _paint_piece(array, Mask([as_point(point, "paint")]), own if color is None else color)
    elif isinstance(x, tuple):
        _paint_piece(array, Mask([as_point(x, "paint")]), color)
    else:
        raise KindError(f"paint: expected pieces to put on the grid, got {shown(x)}")


def _paint_piece(array: NDArray[Any], x: BasePiece, color: int | None) -> None:
    source = x._array
    if color is None and isinstance(x, Mask):
        if x:
            raise KindError("paint: expected a color for a Mask or a Point, got none")
        return
    target = array
    if source.shape != array.shape or x._row or x._column:
        window = overlap(array.shape, 0, 0, source.shape, x._row, x._column)
        if window is None:
            return
        target, source = array[window[0]], source[window[1]]
    present = source if isinstance(x, Mask) else source >= 0
    if color is None:
        np.copyto(target, source, where=present)
    else:
        target[present] = color
