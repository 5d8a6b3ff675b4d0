"""Verbs that read a piece: its cells, colours, size and bounding box."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import overload

import numpy as np

from arcdsl.errors import KindError, shown
from arcdsl.primitives import expect
from arcdsl.types import Cells, Color, Grid, Mask, Object, Point, as_mask
from arcdsl.types.piece import ABSENT, check_color, make
from arcdsl.types.point import as_point, new_point

__all__ = [
    "background",
    "box",
    "cells",
    "colors",
    "corners",
    "foreground",
    "frame",
    "size",
]


@overload
def cells(x: Cells) -> Mask: ...
@overload
def cells(
    x: Grid | Object, color: Color | Collection[Color] | Callable[[Color], bool] | None = None
) -> Mask: ...
def cells(
    x: Cells, color: Color | Collection[Color] | Callable[[Color], bool] | None = None
) -> Mask:
    """Collect the cells of a piece, or those of some colours.

    Args:
        x: a Point or a piece; a Grid or an Object if a colour is asked for.
        color: a colour, a set of colours, or a function that says yes or no to a colour;
            all cells by default.

    Raises:
        KindError: an argument of another kind; a colour of a Mask or a Point.
        ValidityError: a colour outside 0..9.

    >>> g = Grid([[0, 3], [4, 3]])
    >>> cells(g, 3), cells(g, {0, 4}) == cells(g, lambda c: c != 3), len(cells(g))
    (Mask([(0, 1), (1, 1)]), True, 4)

    Source: Hodel's ``ofcolor`` and ``toindices``; 00d62c1b.
    """
    if color is None:
        return as_mask(x, "cells")
    if not isinstance(x, (Grid, Object)):
        raise KindError(f"cells: expected a Grid or an Object to have colors, got {shown(x)}")
    array = x._array
    if type(color) is int:
        same = array == check_color(color, "cells")
        return make(Mask, same, x._row, x._column, False)
    # One entry a colour and a last one for ABSENT, which is -1.
    chosen = np.zeros(11, bool)
    if callable(color):
        for one in colors(x):
            chosen[one] = bool(color(one))
    else:
        chosen[list(expect.color_set(color, "cells"))] = True
    return make(Mask, chosen.take(array), x._row, x._column, False)


def colors(x: Grid | Object) -> list[Color]:
    """List the colours of a piece, the most frequent first, ties in rising order.

    Args:
        x: a Grid or an Object; the empty Object has none.

    Raises:
        KindError: a piece without colours.

    >>> colors(Grid([[5, 0, 5], [1, 5, 0]]))
    [5, 0, 1]

    Source: Hodel's ``palette``, ``mostcolor`` and ``leastcolor``; f76d97a5.
    """
    expect.colored(x, "colors")
    counts = np.bincount((x._array + 1).ravel(), minlength=11).tolist()[1:]
    return sorted((c for c in range(10) if counts[c]), key=lambda c: -counts[c])


def background(x: Grid | Object) -> Color:
    """Return the most frequent colour, the smallest of several.

    Args:
        x: a Grid, or an Object with cells.

    Raises:
        KindError: a piece without colours.
        ValidityError: the empty Object.

    >>> background(Grid([[2, 1], [1, 2]]))
    1

    Source: Hodel's ``mostcolor``; 1f0c79e5.
    """
    found = colors(expect.colored(x, "background"))
    if not found:
        x._box("background")
    return found[0]


def foreground(x: Grid | Object, background: Color | Collection[Color] = 0) -> Object:
    """Take the cells whose colour is not the background.

    Args:
        x: a Grid or an Object.
        background: the colour to leave out, or several.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a colour outside 0..9.

    >>> foreground(Grid([[0, 3], [0, 4]]), {0, 4})
    Object({(0, 1): 3})

    Source: Hodel's ``asobject``; 780d0b14.
    """
    expect.colored(x, "foreground")
    keep = np.arange(11, dtype=np.int8)
    keep[10] = ABSENT
    keep[list(expect.color_set(background, "foreground"))] = ABSENT
    return make(Object, keep.take(x._array), x._row, x._column, False)


def size(x: Cells) -> int:
    """Count the cells of a Point or a piece.

    Args:
        x: a Point or a piece.

    Raises:
        KindError: something else.

    >>> size(Mask([(0, 0), (5, 5)])), size((7, 7)), size(Mask())
    (2, 1, 0)

    Source: Hodel's ``size``; be94b721.
    """
    if isinstance(x, (Mask, Object)):
        return len(x)
    if isinstance(x, Grid):
        return x._array.size
    return len(as_mask(x, "size"))


def box(x: Cells) -> Mask:
    """Fill the bounding box of a piece.

    Args:
        x: a Point or a piece; the empty one has an empty box.

    Raises:
        KindError: something else.

    >>> box(Mask([(0, 1), (1, 0)]))
    Mask([(0, 0), (0, 1), (1, 0), (1, 1)])

    Source: Hodel's ``backdrop``; 6d75e8bb.
    """
    p = expect.trimmed(x, "box")
    h, w = p._array.shape
    return make(Mask, np.ones((h, w), bool), p._row, p._column)


def frame(x: Cells) -> Mask:
    """Take the outer ring of the bounding box of a piece.

    Args:
        x: a Point or a piece; the empty one has an empty ring.

    Raises:
        KindError: something else.

    >>> box((1, 1)) == frame((1, 1)), len(frame(Grid([[0] * 4] * 3)))
    (True, 10)

    Source: Hodel's ``box``; 6f8cd79b.
    """
    p = expect.trimmed(x, "frame")
    h, w = p._array.shape
    ring = np.ones((h, w), bool)
    ring[1:-1, 1:-1] = False
    return make(Mask, ring, p._row, p._column)


def corners(x: Cells) -> tuple[Point, Point, Point, Point]:
    """Return the corners of the bounding box.

    Args:
        x: a Point, or a piece with cells.

    Returns:
        Top left, top right, bottom left, bottom right.

    Raises:
        KindError: something else.
        ValidityError: a piece without cells.

    >>> corners(Mask([(0, 1), (2, 4)]))
    (Point(0, 1), Point(0, 4), Point(2, 1), Point(2, 4))

    Source: Hodel's ``corners``; 25d487eb.
    """
    if isinstance(x, tuple):
        point = as_point(x, "corners")
        return point, point, point, point
    top, left, bottom, right = expect.piece(x, "corners")._box("corners")
    return (
        new_point(top, left),
        new_point(top, right),
        new_point(bottom, left),
        new_point(bottom, right),
    )
