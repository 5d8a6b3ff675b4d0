"""Verbs that make pieces from nothing: canvas, rect, line, ray."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from arcdsl.errors import KindError, ValidityError, shown
from arcdsl.primitives import expect
from arcdsl.types import Cells, Color, Grid, Mask, Object, Piece, Point, as_mask
from arcdsl.types.bits import from_bits, to_bits
from arcdsl.types.frame import overlap
from arcdsl.types.mask import from_points, union_of
from arcdsl.types.piece import check_color, check_side, make
from arcdsl.types.point import as_point, new_point

__all__ = ["canvas", "line", "ray", "rect"]


def canvas(shape: Point | tuple[int, int], color: Color = 0) -> Grid:
    """Make a Grid of one colour.

    Args:
        shape: (height, width), in cells.
        color: the colour of every cell.

    Raises:
        KindError: a shape that is no pair of integers, a colour that is no integer.
        ValidityError: a side below 1 or over 256, a colour outside 0..9.

    >>> canvas((1, 2) * Point(2, 1), 3)
    Grid([[3, 3], [3, 3]])

    Source: Hodel's ``canvas``; 3428a4f5.
    """
    h, w = as_point(shape, "canvas")
    if h < 1 or w < 1:
        raise ValidityError(f"canvas: expected at least 1 x 1 cells, got {shown(h)} x {shown(w)}")
    check_side(h, w, "canvas")
    array = np.empty((h, w), np.int8)
    array.fill(check_color(color, "canvas"))
    return make(Grid, array)


def rect(a: Point | tuple[int, int], b: Point | tuple[int, int]) -> Mask:
    """Make the filled rectangle between two opposite corners.

    Args:
        a: one corner, itself part of the rectangle.
        b: the opposite corner, likewise.

    Raises:
        KindError: a corner that is no Point.
        ValidityError: a side over 256.

    >>> rect((1, 1), (0, 0)) == rect((0, 1), (1, 0)), len(rect((2, 2), (2, 4)))
    (True, 3)

    Source: numpy's slices; 6d75e8bb.
    """
    (ar, ac), (br, bc) = as_point(a, "rect"), as_point(b, "rect")
    h, w = abs(ar - br) + 1, abs(ac - bc) + 1
    check_side(h, w, "rect")
    return make(Mask, np.ones((h, w), bool), min(ar, br), min(ac, bc))


def line(a: Point | tuple[int, int], b: Point | tuple[int, int]) -> Mask:
    """Make the straight line from one cell to another, ends included.

    Args:
        a: one end.
        b: the other end.

    Returns:
        The cells; none unless the line is horizontal, vertical or exactly diagonal.

    Raises:
        KindError: an end that is no Point.
        ValidityError: an extent over 256.

    >>> line((0, 0), (2, 2))
    Mask([(0, 0), (1, 1), (2, 2)])
    >>> line((0, 0), (2, 1))
    Mask()

    Source: Hodel's ``connect``; a2fd1cf0.
    """
    (ar, ac), (br, bc) = as_point(a, "line"), as_point(b, "line")
    dr, dc = br - ar, bc - ac
    check_side(abs(dr) + 1, abs(dc) + 1, "line")
    if dr and dc and abs(dr) != abs(dc):
        return Mask()
    length = max(abs(dr), abs(dc))
    r, c = (dr > 0) - (dr < 0), (dc > 0) - (dc < 0)
    return from_points([new_point(ar + r * i, ac + c * i) for i in range(length + 1)])


def ray(
    start: Cells, step: Point | tuple[int, int] | Iterable[Point | tuple[int, int]], free: Piece
) -> Mask:
    """Collect the cells reached from a start by repeating a step inside free.

    Args:
        start: the cells from which rays leave; they are not part of the result.
        step: one step, or several, each of which gives its own rays.
        free: where rays may go; each ends before the first cell outside of it.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a step of (0, 0).

    >>> ray((1, 1), (Point(0, 1), Point(1, 0)), canvas((3, 4)))
    Mask([(1, 2), (1, 3), (2, 1)])

    Source: Hodel's ``shoot``; 623ea044.
    """
    steps = expect.steps(step, "ray")
    source = as_mask(start, "ray")
    if not isinstance(free, (Mask, Object, Grid)):
        raise KindError(f"ray: expected a piece to be free, got {shown(free)}")
    target = as_mask(free, "ray")._trim()
    rays = [_one_way(source, one, target) for one in steps]
    return union_of(rays, "ray") - source


def _one_way(source: Mask, step: Point, free: Mask) -> Mask:
    h, w = free._array.shape
    r, c = source._row + step[0], source._column + step[1]
    window = overlap((h, w), free._row, free._column, source._array.shape, r, c)
    if window is None:
        return Mask()
    first = np.zeros((h, w), bool)
    first[window[0]] = source._array[window[1]]
    # Any longer step leaves free as well; the integers below would grow with it.
    dr, dc = max(-h, min(step[0], h)), max(-w, min(step[1], w))
    stride = w + abs(dc)
    way = to_bits(free._array, stride)
    front = to_bits(first, stride) & way
    distance = dr * stride + dc
    reached = 0
    while front:
        reached |= front
        front = (front << distance if distance > 0 else front >> -distance) & way
    return make(Mask, from_bits(reached, (h, w), stride), free._row, free._column, False)
