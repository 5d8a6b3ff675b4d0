"""Grid: a full rectangle of colours at (0, 0)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, OutsideError, ValidityError, shown
from arcdsl.types.mask import Mask
from arcdsl.types.object import Object, select
from arcdsl.types.piece import (
    BasePiece,
    Color,
    Int8Array,
    check_color,
    check_side,
    is_several,
    make,
)
from arcdsl.types.point import Point, as_point

__all__ = ["Grid"]

Index = slice | int


class Grid(BasePiece):
    """A full rectangle of colours whose top left cell is (0, 0).

    ``g[r, c]`` and ``g[p]`` are the colour of a cell, ``g[a:b, c:d]`` and
    ``g[::k, ::k]`` a Grid, ``g[mask]`` the Object at some of its cells. Literal
    negative indices count from the end as in Python; those of a Point never do.

    Args:
        rows: rows of colours 0..9, all of the same length; or a 2-D integer array (h, w).

    Raises:
        KindError: not rows of integers.
        ValidityError: no cells, rows of different lengths, more than 256 on a side,
            or a colour outside 0..9.

    >>> g = Grid([[1, 2, 3], [4, 5, 6]])
    >>> g[1, 2], g[-1, 0], g[:, ::2], g.columns[0]
    (6, 4, Grid([[1, 3], [4, 6]]), (1, 4))
    >>> g[Mask([(0, 1)])]
    Object({(0, 1): 2})
    """

    __slots__ = ()
    _array: Int8Array

    def __new__(cls, rows: Iterable[Iterable[int]] | NDArray[np.integer[Any]]) -> Grid:
        if isinstance(rows, Grid):
            return rows
        if isinstance(rows, np.ndarray):
            return make(cls, _checked_array(rows))
        return make(cls, _checked_rows(rows))

    def _present(self) -> NDArray[np.bool_]:
        return np.ones(self._array.shape, bool)

    def _pixels(self) -> Int8Array:
        return self._array

    @property
    def rows(self) -> tuple[tuple[Color, ...], ...]:
        """The colours of each row, from the top."""
        return tuple(map(tuple, self._array.tolist()))

    @property
    def columns(self) -> tuple[tuple[Color, ...], ...]:
        """The colours of each column, from the left."""
        return tuple(map(tuple, self._array.T.tolist()))

    def to_list(self) -> list[list[int]]:
        """Return the rows as new lists, the form of task files."""
        rows: list[list[int]] = self._array.tolist()
        return rows

    def __contains__(self, point: object) -> bool:
        """Say whether a cell is inside."""
        r, c = as_point(point, "in")
        h, w = self._array.shape
        inside: bool = 0 <= r < h and 0 <= c < w
        return inside

    __iter__ = None  # g.rows and cells(g) say which iteration is meant

    def get(self, point: Point | tuple[int, int], default: int | None = None) -> int | None:
        """Return the colour of a cell, or the default outside of the grid."""
        point = as_point(point, "get")
        return self._array.item(*point) if point in self else default

    @overload
    def __getitem__(self, where: tuple[int, int]) -> Color: ...
    @overload
    def __getitem__(
        self, where: slice | tuple[slice, slice] | tuple[slice, int] | tuple[int, slice]
    ) -> Grid: ...
    @overload
    def __getitem__(self, where: Mask | Object) -> Object: ...
    def __getitem__(self, where: Any) -> int | Grid | Object:
        """Look up the colour of a cell, the Grid of a slice, or the Object at some cells."""
        if isinstance(where, (Mask, Object)):
            return select(self, where)
        if isinstance(where, slice):
            where = where, slice(None)
        if isinstance(where, tuple) and len(where) == 2:
            if isinstance(where[0], slice) or isinstance(where[1], slice):
                return self._slice(where)
            return self._cell(where)
        raise KindError(f"Grid[...]: expected a cell, slices or a Mask, got {shown(where)}")

    def _cell(self, where: tuple[Any, Any]) -> int:
        r, c = as_point(where, "Grid[...]")
        h, w = self._array.shape
        # A Point is computed, so a negative one is a mistake and not a wish to wrap.
        lowest = 0 if isinstance(where, Point) else -1
        if not (lowest * h <= r < h and lowest * w <= c < w):
            raise OutsideError(
                f"Grid[...]: expected a cell of a {h} x {w} grid, got {shown((r, c))}"
            )
        return self._array.item(r, c)

    def _slice(self, where: tuple[Index, Index]) -> Grid:
        window = []
        for part, length in zip(where, self._array.shape, strict=True):
            if isinstance(part, slice):
                window.append(part)
                continue
            (index, _) = as_point((part, 0), "Grid[...]")
            if not -length <= index < length:
                raise OutsideError(
                    f"Grid[...]: expected an index from {-length} to {length - 1}, got {index}"
                )
            index %= length
            window.append(slice(index, index + 1))
        try:
            array = self._array[tuple(window)]
        except TypeError as error:
            raise KindError(
                f"Grid[...]: expected slices of integers, got {shown(where)}"
            ) from error
        except ValueError as error:
            raise ValidityError(
                f"Grid[...]: expected steps other than 0, got {shown(where)}"
            ) from error
        if not array.size:
            raise ValidityError(
                f"Grid[...]: expected at least one cell, got none at {shown(where)}"
            )
        return make(Grid, array)

    def __repr__(self) -> str:
        return f"Grid({self._array.tolist()})"


def _checked_array(given: NDArray[Any]) -> Int8Array:
    array = np.asarray(given)  # a masked or otherwise clever array becomes a plain one
    if array.ndim != 2 or array.dtype.kind not in "iu":
        raise KindError(
            f"Grid: expected a 2-D integer array, got {array.ndim}-D of {array.dtype.name}"
        )
    if not array.size:
        raise ValidityError(f"Grid: expected at least one cell, got shape {array.shape}")
    check_side(array.shape[0], array.shape[1], "Grid")
    low, high = array.min(), array.max()
    if low < 0 or high > 9:
        raise ValidityError(f"Grid: expected colors from 0 to 9, got {low if low < 0 else high}")
    return np.array(array, np.int8, order="C")


def _checked_rows(rows: Any) -> Int8Array:
    if not is_several(rows):
        raise KindError(f"Grid: expected rows of colors, got {shown(rows)}")
    lists: list[list[int]] = []
    for row in rows:
        # A set has neither the order nor the repeats of a row.
        if isinstance(row, (set, frozenset, dict)) or not is_several(row):
            raise KindError(f"Grid: expected rows of colors, got a row {shown(row)}")
        lists.append([check_color(color, "Grid") for color in row])
    width = len(lists[0]) if lists else 0
    if not width:
        raise ValidityError("Grid: expected at least one cell, got none")
    for number, line in enumerate(lists):
        if len(line) != width:
            raise ValidityError(
                f"Grid: expected rows of {width} cells, got {len(line)} in row {number}"
            )
    check_side(len(lists), width, "Grid")
    return np.array(lists, np.int8)
