"""Verbs about places and distances: neighbors, distance, direction, find, period."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError
from arcdsl.primitives import expect
from arcdsl.primitives.steps import ALL
from arcdsl.types import Cells, Grid, Mask, Object, Piece, Point, as_mask
from arcdsl.types.bits import ABSENT_BYTE, chosen, from_bits, pick, to_bits
from arcdsl.types.mask import union_of
from arcdsl.types.piece import ABSENT, MAX_SIDE, BasePiece, make
from arcdsl.types.point import new_point, places

__all__ = ["direction", "distance", "find", "neighbors", "period"]


def neighbors(
    x: Cells, steps: Point | tuple[int, int] | Iterable[Point | tuple[int, int]] = ALL
) -> Mask:
    """Collect the cells one step away from a piece that are not part of it.

    Args:
        x: a Point or a piece.
        steps: which steps; all eight by default.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a step of (0, 0), or a result over 256 on a side.

    >>> neighbors((0, 0), ((0, 1), (1, 0)))
    Mask([(0, 1), (1, 0)])

    Source: Hodel's ``neighbors`` and ``outbox``; 4258a5f9.
    """
    mask = as_mask(x, "neighbors")
    ways = ALL if steps is ALL else expect.steps(steps, "neighbors")
    h, w = mask._array.shape
    far = 1 if ways is ALL else max((max(abs(r), abs(c)) for r, c in ways), default=0)
    height, stride = h + 2 * far, w + 2 * far
    if height > MAX_SIDE or stride > MAX_SIDE:
        moved = [make(Mask, mask._array, mask._row + r, mask._column + c, False) for r, c in ways]
        return union_of([part - mask for part in moved], "neighbors")
    own = to_bits(mask._array, stride) << far * stride + far
    near = 0
    for r, c in ways:
        step = r * stride + c
        near |= own << step if step > 0 else own >> -step
    array = from_bits(near & ~own, (height, stride), stride)
    return make(Mask, array, mask._row - far, mask._column - far, False)


def distance(a: Cells, b: Cells) -> int:
    """Count the orthogonal steps between the closest cells of two pieces.

    Args:
        a: a Point, or a piece with cells.
        b: likewise.

    Raises:
        KindError: something else.
        ValidityError: a piece without cells.

    >>> distance((0, 0), Mask([(2, 1), (9, 9)]))
    3

    Source: Hodel's ``manhattan``; 1caeab9d.
    """
    p, q = as_mask(a, "distance"), as_mask(b, "distance")
    for x in (a, b):
        if isinstance(x, BasePiece):
            x._box("distance")
    if p & q:
        return 0
    ar, ac = p._array.nonzero()
    br, bc = q._array.nonzero()
    dr, dc = p._row - q._row, p._column - q._column
    # All cells that are further apart than any piece is long are so in the same direction.
    near_r, near_c = (max(-2 * MAX_SIDE, min(d, 2 * MAX_SIDE)) for d in (dr, dc))
    beyond = abs(dr - near_r) + abs(dc - near_c)
    ar, ac = ar + near_r, ac + near_c
    # A bounded number of pairs at a time: two large pieces have billions of them.
    part = 1_000_000 // br.size
    return beyond + min(
        int(
            (
                abs(np.subtract.outer(ar[i : i + part], br))
                + abs(np.subtract.outer(ac[i : i + part], bc))
            ).min()
        )
        for i in range(0, ar.size, part)
    )


def direction(a: Cells, b: Cells) -> Point:
    """Return the unit step that leads from one piece towards another.

    Args:
        a: from where; a Point, or a piece with cells.
        b: to where, likewise.

    Returns:
        A step of -1, 0 or 1 along each axis; 0 where the bounding boxes overlap.

    Raises:
        KindError: something else.
        ValidityError: a piece without cells.

    >>> direction((5, 5), Mask([(0, 4), (0, 6)]))
    Point(-1, 0)

    Source: Hodel's ``gravitate``; 05f2a901.
    """
    at, al, ab, ar = expect.piece(a, "direction")._box("direction")
    bt, bl, bb, br = expect.piece(b, "direction")._box("direction")
    return new_point((bt > ab) - (bb < at), (bl > ar) - (br < al))


_ONLY = [chosen([color]) for color in range(10)]


def find(g: Piece, pattern: Piece) -> list[Point]:
    """List every step that moves a pattern onto a place where it matches.

    Args:
        g: where to look: a Grid or an Object for a pattern with colours, a Mask for a Mask.
        pattern: what to look for; its absent cells match anything.

    Returns:
        Every v such that all cells of ``shift(pattern, v)`` are in g, with the same colours,
        in reading order.

    Raises:
        KindError: something else, or a Mask with a piece that has colours.
        ValidityError: a pattern without cells.

    >>> find(Grid([[1, 2, 1], [1, 2, 2]]), Object({(0, 0): 1, (0, 1): 2}))
    [Point(0, 0), Point(1, 0)]

    Source: Hodel's ``occurrences``; 7df24a62.
    """
    x, p = expect.trimmed(g, "find"), expect.trimmed(pattern, "find")
    if isinstance(x, Mask) != isinstance(p, Mask):
        raise KindError(
            "find: expected two Masks or two pieces with colors, "
            f"got a {type(x).__name__} and a {type(p).__name__}"
        )
    p._box("find")
    (h, w), (ph, pw) = x._array.shape, p._array.shape
    rows, columns = h - ph + 1, w - pw + 1
    if rows < 1 or columns < 1:
        return []
    text, wanted = x._array.tobytes(), p._array.tobytes()
    absent = 0 if isinstance(p, Mask) else ABSENT_BYTE
    layers = {value: pick(text, _ONLY[value]) for value in set(wanted) - {absent}}
    # Where the pattern has room, then also where its first cell matches, its second, ...
    found = to_bits(np.ones((rows, columns), bool), w)
    for i, value in enumerate(wanted):
        if value != absent:
            found &= layers[value] >> i // pw * w + i % pw
            if not found:
                return []
    return list(places(from_bits(found, (rows, w), w), x._row - p._row, x._column - p._column))


def period(x: Grid | Object) -> Point:
    """Return the smallest repeat of a pattern, in rows and in columns.

    Args:
        x: a Grid or an Object; its absent cells match anything.

    Returns:
        The least (rows, columns) such that cells so far apart, or a multiple of it, have the
        same colour; a side that does not repeat counts whole; (0, 0) for the empty Object.

    Raises:
        KindError: a piece without colours.

    >>> period(Grid([[1, 2, 1, 2], [3, 4, 3, 4]]))
    Point(2, 2)

    Source: Hodel's ``hperiod`` and ``vperiod``; 484b58aa.
    """
    pixels = expect.colored(x, "period")._pixels()
    rows, folded = _fold(pixels)
    columns, _ = _fold(folded.T)
    return new_point(rows, columns)


def _fold(pixels: NDArray[Any]) -> tuple[int, NDArray[Any]]:
    # Lay the rows that a period makes equal on top of each other until all agree; the
    # columns are then tried on the result, so that both repeats hold at once.
    h, w = pixels.shape
    for rows in range(1, h + 1):
        strips = -(-h // rows)
        padded = np.full((strips * rows, w), ABSENT, np.int8)
        padded[:h] = pixels
        stack = padded.reshape(strips, rows, w)
        top = stack.max(0)
        if ((stack == top) | (stack == ABSENT)).all():
            return rows, top
    return 0, pixels
