"""Boolean arrays placed in the plane: the set algebra under Mask and Object."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, shown
from arcdsl.types.piece import BasePiece, check_side
from arcdsl.types.point import as_point

__all__ = ["Frame", "intersection", "overlap", "support", "union_frame"]

Frame = tuple[NDArray[np.bool_], int, int]
"""A boolean array, and the row and column of its top left cell."""

ONE = np.ones((1, 1), bool)


def support(x: Any, verb: str) -> Frame:
    """Return where a Point, a pair or a piece has cells.

    Raises:
        KindError: anything else.
    """
    if isinstance(x, BasePiece):
        return x._present(), x._row, x._column
    if isinstance(x, tuple):
        r, c = as_point(x, verb)
        return ONE, r, c
    raise KindError(f"{verb}: expected a Point, Mask, Object or Grid, got {shown(x)}")


def overlap(
    shape: tuple[int, ...], row: int, column: int, other: tuple[int, ...], r: int, c: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
    """Return the common window of two boxes, as an index into each; None if there is none."""
    top, left = max(row, r), max(column, c)
    bottom = min(row + shape[0], r + other[0])
    right = min(column + shape[1], c + other[1])
    if top >= bottom or left >= right:
        return None
    return (
        (slice(top - row, bottom - row), slice(left - column, right - column)),
        (slice(top - r, bottom - r), slice(left - c, right - c)),
    )


def intersection(a: Frame, b: Frame) -> Frame:
    """Return the cells that both have, in a frame of their own."""
    (x, xr, xc), (y, yr, yc) = a, b
    if xr == yr and xc == yc and x.shape == y.shape:
        return x & y, xr, xc
    window = overlap(x.shape, xr, xc, y.shape, yr, yc)
    if window is None:
        return x[:0, :0], 0, 0
    mine, theirs = window
    return x[mine] & y[theirs], xr + mine[0].start, xc + mine[1].start


def union_frame(boxes: list[tuple[tuple[int, ...], int, int]], verb: str) -> tuple[int, ...]:
    """Return (row, column, height, width) of the box around non-empty (shape, row, column).

    Raises:
        ValidityError: the box is larger than MAX_SIDE.
    """
    top = min(row for _, row, _ in boxes)
    left = min(column for _, _, column in boxes)
    bottom = max(row + shape[0] for shape, row, _ in boxes)
    right = max(column + shape[1] for shape, _, column in boxes)
    check_side(bottom - top, right - left, verb)
    return top, left, bottom - top, right - left
