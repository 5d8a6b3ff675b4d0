"""Mask: a finite set of cells of the plane."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, shown
from arcdsl.types.frame import Frame, intersection, overlap, support, union_frame
from arcdsl.types.piece import ABSENT, BasePiece, Int8Array, check_side, make
from arcdsl.types.point import Point, as_point, places

if TYPE_CHECKING:
    from arcdsl.types.grid import Grid
    from arcdsl.types.object import Object

__all__ = ["Mask", "as_mask"]


class Mask(BasePiece):
    """A finite set of cells, which may lie outside of any grid.

    Set algebra with ``| & - ^ <= in len bool ==``; iteration gives Points in
    reading order. The other side of an operator may be any Point or piece, and
    stands for its cells.

    Args:
        cells: Points or (row, column) pairs; or a 2-D boolean array, (h, w), whose
            top left cell is (0, 0). Empty by default.

    Raises:
        KindError: neither of them.
        ValidityError: the box around the cells is larger than 256 on a side.

    >>> square = Mask([(0, 0), (0, 1), (1, 0), (1, 1)])
    >>> square - (0, 1)
    Mask([(0, 0), (1, 0), (1, 1)])
    >>> (1, 1) in square, len(square), Mask() <= square
    (True, 4, True)
    """

    __slots__ = ()
    _array: NDArray[np.bool_]

    def __new__(cls, cells: Iterable[tuple[int, int]] | NDArray[np.bool_] = ()) -> Mask:
        if isinstance(cells, np.ndarray):
            kind: str = cells.dtype.name
            if cells.ndim != 2 or kind != "bool":
                raise KindError(f"Mask: expected a 2-D boolean array, got {cells.ndim}-D of {kind}")
            check_side(cells.shape[0], cells.shape[1], "Mask")
            return make(cls, np.array(cells), 0, 0, False)
        if isinstance(cells, Mask):
            return cells
        if isinstance(cells, (str, bytes)) or not isinstance(cells, Iterable):
            raise KindError(f"Mask: expected cells or a 2-D boolean array, got {shown(cells)}")
        return from_points([as_point(cell, "Mask") for cell in cells])

    def _present(self) -> NDArray[np.bool_]:
        return self._array

    def _pixels(self) -> Int8Array:
        present = self._trim()._array
        return np.where(present, np.int8(5), np.int8(ABSENT))

    def __len__(self) -> int:
        """Count the cells."""
        if self._size is None:
            self._size = int(np.count_nonzero(self._array))
        return self._size

    def __bool__(self) -> bool:
        return len(self) > 0

    def __iter__(self) -> Iterator[Point]:
        return places(self._array, self._row, self._column)

    def __contains__(self, point: object) -> bool:
        """Say whether a cell is in it."""
        r, c = as_point(point, "in")
        r, c = r - self._row, c - self._column
        h, w = self._array.shape
        return 0 <= r < h and 0 <= c < w and self._array.item(r, c)

    def __repr__(self) -> str:
        return f"Mask({[tuple(point) for point in self]})" if self else "Mask()"

    def __and__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> Mask:
        """Keep the cells that the other has too."""
        return _mask(intersection((self._array, self._row, self._column), support(other, "&")))

    def __sub__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> Mask:
        """Take away the cells of the other."""
        return _mask(_without((self._array, self._row, self._column), support(other, "-")))

    def __or__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> Mask:
        """Join the cells of both."""
        mask = as_mask(other, "|")
        if _same_frame(self, mask):
            return make(Mask, self._array | mask._array, self._row, self._column, False)
        return union_of([self, mask], "|")

    def __xor__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> Mask:
        """Collect the cells that only one of the two has."""
        mask = as_mask(other, "^")
        if _same_frame(self, mask):
            return make(Mask, self._array ^ mask._array, self._row, self._column, False)
        return union_of([self - mask, mask - self], "^")

    def __le__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> bool:
        """Say whether the other has every cell."""
        rest, _, _ = _without((self._array, self._row, self._column), support(other, "<="))
        return not rest.any()


def _same_frame(a: Mask, b: Mask) -> bool:
    return a._row == b._row and a._column == b._column and a._array.shape == b._array.shape


def _mask(frame: Frame) -> Mask:
    return make(Mask, *frame, False)


def _without(a: Frame, b: Frame) -> Frame:
    x, r, c = a
    window = overlap(x.shape, r, c, b[0].shape, b[1], b[2])
    if window is None:
        return a
    mine, theirs = window
    result = x.copy()
    result[mine] &= ~b[0][theirs]
    return result, r, c


def as_mask(x: Point | tuple[int, int] | BasePiece, verb: str) -> Mask:
    """Return the cells of a Point or a piece.

    Raises:
        KindError: something else.
    """
    return x if isinstance(x, Mask) else _mask(support(x, verb))


def from_points(points: list[Point], verb: str = "Mask") -> Mask:
    """Make a Mask of Points.

    Raises:
        ValidityError: the box around them is larger than MAX_SIDE.
    """
    if not points:
        return make(Mask, np.zeros((0, 0), bool))
    rows = [r for r, _ in points]
    columns = [c for _, c in points]
    top, left = min(rows), min(columns)
    height, width = max(rows) - top + 1, max(columns) - left + 1
    check_side(height, width, verb)
    array = np.zeros((height, width), bool)
    flat = array.ravel()
    flat[[(r - top) * width + c - left for r, c in points]] = True
    return make(Mask, array, top, left)


def union_of(masks: list[Mask], verb: str) -> Mask:
    """Make the union of Masks.

    Raises:
        ValidityError: the box around them is larger than MAX_SIDE.
    """
    full = [mask for mask in (one._trim() for one in masks) if mask._array.size]
    if not full:
        return make(Mask, np.zeros((0, 0), bool))
    row, column, h, w = union_frame([(m._array.shape, m._row, m._column) for m in full], verb)
    array = np.zeros((h, w), bool)
    for mask in full:
        r, c = mask._row - row, mask._column - column
        mh, mw = mask._array.shape
        array[r : r + mh, c : c + mw] |= mask._array
    return make(Mask, array, row, column)
