"""Verbs that take pieces apart: objects, holes, split, panels."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from itertools import zip_longest
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, ValidityError, shown
from arcdsl.primitives import expect
from arcdsl.primitives.look import background as most_frequent
from arcdsl.types import Cells, Color, Grid, Mask, Object
from arcdsl.types.bits import (
    ABSENT_BYTE,
    chosen,
    from_bits,
    guarded,
    pick,
    reach,
    to_bits,
    window,
)
from arcdsl.types.piece import ABSENT, check_color, make, make_later

__all__ = ["holes", "objects", "panels", "split"]


@overload
def objects(
    x: Grid | Object,
    *,
    same_color: bool = True,
    diagonal: bool = True,
    background: Color | Collection[Color] = 0,
) -> list[Object]: ...
@overload
def objects(x: Mask, *, diagonal: bool = True) -> list[Mask]: ...
def objects(
    x: Any,
    *,
    same_color: bool | None = None,
    diagonal: bool = True,
    background: Color | Collection[Color] | None = None,
) -> Any:
    """List the connected parts of a piece, in the reading order of their first cells.

    Args:
        x: a Grid, an Object, or a Mask, which has neither colours nor background.
        same_color: whether cells of different colours are never connected; true by default.
        diagonal: whether cells that share only a corner are connected.
        background: the colour, or several, of no object; 0 by default, ``()`` for none.

    Raises:
        KindError: an argument of another kind; colour options with a Mask.
        ValidityError: a colour outside 0..9.

    >>> g = Grid([[1, 0, 2], [0, 1, 2]])
    >>> [o.color for o in objects(g)], len(objects(g, same_color=False))
    ([1, 2], 1)
    >>> len(objects(g, diagonal=False)), len(objects(cells(g, 1)))
    (3, 1)

    Source: Hodel's ``objects`` and ``partition``; 05f2a901.
    """
    if isinstance(x, Mask):
        if same_color is not None or background is not None:
            raise KindError("objects: expected colors to choose by, got a Mask, which has none")
        keep, layers = [], [chosen([True])]
    elif isinstance(x, (Grid, Object)):
        keep = _kept(x, background)
        if same_color is None or _choice(same_color, "same_color"):
            layers = [chosen([color]) for color in keep]
        else:
            keep, layers = [], [chosen(keep)]
    else:
        raise KindError(f"objects: expected a Grid, Object or Mask, got {shown(x)}")
    return _connected(x, layers, keep, _choice(diagonal, "diagonal"))


def _choice(value: Any, option: str) -> bool:
    # 4 or 8, meant as the number of neighbours, would both count as true.
    if not isinstance(value, (bool, np.bool_)):
        raise KindError(f"objects: expected {option} as True or False, got {shown(value)}")
    return bool(value)


def _kept(x: Grid | Object, background: Color | Collection[Color] | None) -> list[int]:
    dropped = {0} if background is None else expect.color_set(background, "objects")
    present = x._array.tobytes()
    return [color for color in range(10) if color not in dropped and color in present]


def _connected(
    x: Grid | Object | Mask, layers: list[bytes], colors: list[int], diagonal: bool
) -> list[Any]:
    stride = x._array.shape[1] + 1
    cells = guarded(x._array, stride)
    parts: list[tuple[int, int, int | None]] = []
    for table, color in zip_longest(layers, colors):
        rest = pick(cells, table)
        while rest:
            first = rest & -rest
            part = reach(first, rest, stride, diagonal)
            rest ^= part
            parts.append((first, part, color))
    # Parts are disjoint, so their first cells decide.
    parts.sort()
    kind = Mask if isinstance(x, Mask) else Object
    # Not x itself, which may be trimmed before a part is built.
    build = partial(_built, x._array, x._row, x._column, stride)
    return [
        make_later(kind, partial(build, part, color), part.bit_count()) for _, part, color in parts
    ]


def _built(
    source: NDArray[Any], row: int, column: int, stride: int, bits: int, color: int | None
) -> tuple[NDArray[Any], int, int, bool]:
    if color is not None:
        array, top, left = window(bits, stride, _OF_COLOR[color], np.int8)
    else:
        array, top, left = window(bits, stride)
        if source.dtype != bool:
            h, w = array.shape
            array = np.where(array, source[top : top + h, left : left + w], np.int8(ABSENT))
    return array, row + top, column + left, True


_OF_COLOR = [bytes.maketrans(b"01", bytes((ABSENT_BYTE, color))) for color in range(10)]


def holes(x: Cells) -> Mask:
    """Collect the cells that a piece encloses.

    A cell is enclosed if no path of orthogonal steps around the piece leads outside.

    Args:
        x: a Point or a piece.

    Raises:
        KindError: something else.

    >>> holes(Mask([(0, 1), (1, 0), (1, 2), (2, 1)]))
    Mask([(1, 1)])

    Source: scipy.ndimage's ``binary_fill_holes``; 00d62c1b.
    """
    p = expect.trimmed(x, "holes")
    h, w = p._array.shape
    if h < 3 or w < 3:
        return Mask()
    # A margin all around, through which the outside is connected.
    room = np.ones((h + 2, w + 2), bool)
    room[1:-1, 1:-1] = ~p._present()
    free = to_bits(room, w + 3)
    enclosed = free ^ reach(1, free, w + 3, False)
    array = from_bits(enclosed, (h + 2, w + 2), w + 3)
    return make(Mask, array, p._row - 1, p._column - 1, False)


def split(g: Grid, rows: int, columns: int) -> list[Grid]:
    """Cut a Grid into equal parts, in reading order.

    Where the parts do not fill the grid, lines of one cell and one colour must
    separate them, and are left out.

    Args:
        g: the Grid.
        rows: how many parts from top to bottom.
        columns: how many from left to right.

    Raises:
        KindError: an argument of another kind.
        ValidityError: parts that cannot be equal.

    >>> left, right = split(Grid([[1, 5, 2], [3, 5, 4]]), 1, 2)
    >>> left, right
    (Grid([[1], [3]]), Grid([[2], [4]]))

    Source: Hodel's ``hsplit`` and ``vsplit``; 3428a4f5.
    """
    expect.grid(g, "split")
    down = _equal_parts(g._array, expect.count(rows, "split", "rows"), "rows")
    right = _equal_parts(g._array.T, expect.count(columns, "split", "columns"), "columns")
    return [make(Grid, g._array[r, c]) for r in down for c in right]


def _equal_parts(array: NDArray[Any], count: int, what: str) -> list[slice]:
    length = len(array)
    gap = 0 if length % count == 0 else 1
    part, rest = divmod(length - gap * (count - 1), count)
    if part < 1 or rest:
        raise ValidityError(f"split: expected {what} for {count} equal parts, got {length}")
    lines = array[part :: part + 1] if gap else array[:0]
    if (lines != lines[:, :1]).any():
        raise ValidityError(f"split: expected {what} of one color between the parts, got several")
    return [slice(start, start + part) for start in range(0, length, part + gap)]


def panels(g: Grid, color: Color | None = None) -> list[list[Grid]]:
    """Cut a Grid at its full-length lines into rows of panels.

    Args:
        g: the Grid.
        color: the colour of the lines; by default the colour with most full lines, the
            smallest of several, and the background only where no other colour has any.

    Returns:
        The panels row by row; the whole grid where there are no lines, none where it is
        all lines.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a colour outside 0..9.

    >>> panels(Grid([[1, 5, 2], [5, 5, 5], [3, 5, 4]]))
    [[Grid([[1]]), Grid([[2]])], [Grid([[3]]), Grid([[4]])]]

    Source: Hodel's ``frontiers`` and ``compress``; 780d0b14.
    """
    array = expect.grid(g, "panels")._array
    if color is None:
        ground = most_frequent(g)
        color = max(range(10), key=lambda c: _line_rank(array == c, c != ground))
    on = array == check_color(color, "panels")
    down, right = _between(on.all(1)), _between(on.all(0))
    return [[make(Grid, array[r, c]) for c in right] for r in down]


def _line_rank(on: NDArray[np.bool_], preferred: bool) -> tuple[bool, int]:
    count = int(on.all(1).sum() + on.all(0).sum())
    return count > 0 and preferred, count


def _between(lines: NDArray[np.bool_]) -> list[slice]:
    edges = np.flatnonzero(np.diff(lines, prepend=True, append=True)).tolist()
    return [slice(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
