"""Object: cells of the plane, each with a colour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, overload

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, OutsideError, ValidityError, shown
from arcdsl.types.frame import intersection, overlap, support, union_frame
from arcdsl.types.mask import Mask, from_points
from arcdsl.types.piece import ABSENT, BasePiece, Color, Int8Array, check_color, make
from arcdsl.types.point import Point, as_point, places

if TYPE_CHECKING:
    from arcdsl.types.grid import Grid

__all__ = ["Object", "select", "union_of_objects"]


class Object(BasePiece):
    """A finite map from cells to colours; where it has no cell it is transparent.

    ``o[p]`` is the colour at a cell, ``o[mask]`` the part at some cells, which it
    must have; ``o & cells`` and ``o - cells`` keep and drop cells, ``o | o2`` puts
    o2 on top. Iteration, ``in`` and ``len`` are those of its cells.

    Args:
        colors: a mapping from Points or (row, column) pairs to colours 0..9.

    Raises:
        KindError: not a mapping, a key that is no cell, a colour that is no integer.
        ValidityError: a colour outside 0..9, or a box larger than 256 on a side.

    >>> o = Object({(0, 0): 3, (1, 1): 3, (1, 2): 4})
    >>> o[1, 2], (0, 1) in o, o.shape
    (4, False, Point(2, 3))
    >>> (o - (1, 2)).color
    3
    """

    __slots__ = ()
    _array: Int8Array

    def __new__(cls, colors: Mapping[tuple[int, int], int] | None = None) -> Object:
        if colors is None:
            colors = {}
        if not isinstance(colors, Mapping):
            raise KindError(f"Object: expected a mapping from cells to colors, got {shown(colors)}")
        points = [as_point(point, "Object") for point in colors]
        values = [check_color(color, "Object") for color in colors.values()]
        mask = from_points(points, "Object")
        array = np.full(mask._array.shape, ABSENT, np.int8)
        for (r, c), color in zip(points, values, strict=True):
            array[r - mask._row, c - mask._column] = color
        return make(cls, array, mask._row, mask._column)

    def _present(self) -> NDArray[np.bool_]:
        present: NDArray[np.bool_] = self._array >= 0
        return present

    def _pixels(self) -> Int8Array:
        return self._trim()._array

    @property
    def color(self) -> Color:
        """The one colour of its cells.

        Raises:
            ValidityError: no cells, or cells of several colours.
        """
        present = self._array[self._array >= 0]
        if not present.size:
            raise ValidityError("color: expected an Object of one color, got an empty Object")
        color: int = present.item(0)
        if (present != color).any():
            found = ", ".join(map(str, np.unique(present).tolist()))
            raise ValidityError(f"color: expected an Object of one color, got colors {found}")
        return color

    def __len__(self) -> int:
        """Count the cells."""
        if self._size is None:
            self._size = int(np.count_nonzero(self._array >= 0))
        return self._size

    def __bool__(self) -> bool:
        return len(self) > 0

    def __iter__(self) -> Iterator[Point]:
        return places(self._present(), self._row, self._column)

    def __contains__(self, point: object) -> bool:
        """Say whether it has a colour at a cell."""
        return self._at(as_point(point, "in")) != ABSENT

    def _at(self, point: Point) -> int:
        r, c = point[0] - self._row, point[1] - self._column
        h, w = self._array.shape
        return self._array.item(r, c) if 0 <= r < h and 0 <= c < w else ABSENT

    def get(self, point: Point | tuple[int, int], default: int | None = None) -> int | None:
        """Return the colour at a cell, or the default where it has none."""
        color = self._at(as_point(point, "get"))
        return default if color == ABSENT else color

    @overload
    def __getitem__(self, where: Point | tuple[int, int]) -> Color: ...
    @overload
    def __getitem__(self, where: Mask | Object) -> Object: ...
    def __getitem__(self, where: Any) -> int | Object:
        """Look up the colour at a cell, or the part at some cells."""
        if isinstance(where, (Mask, Object)):
            return select(self, where)
        point = as_point(where, "Object[...]")
        color = self._at(point)
        if color == ABSENT:
            raise OutsideError(f"Object[...]: expected a cell of the Object, got {shown(point)}")
        return color

    def __and__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> Object:
        """Keep what is at the cells of the other."""
        mine = self._present(), self._row, self._column
        present, row, column = intersection(mine, support(other, "&"))
        r, c = row - self._row, column - self._column
        h, w = present.shape
        pixels = np.where(present, self._array[r : r + h, c : c + w], np.int8(ABSENT))
        return make(Object, pixels, row, column, False)

    def __sub__(self, other: Point | tuple[int, int] | Mask | Object | Grid) -> Object:
        """Take away what is at the cells of the other."""
        theirs, r, c = support(other, "-")
        window = overlap(self._array.shape, self._row, self._column, theirs.shape, r, c)
        if window is None:
            return self
        array = self._array.copy()
        array[window[0]][theirs[window[1]]] = ABSENT
        return make(Object, array, self._row, self._column, False)

    def __or__(self, other: Object) -> Object:
        """Lay another Object on top."""
        if not isinstance(other, Object):
            raise KindError(f"|: expected an Object on top of an Object, got {shown(other)}")
        return union_of_objects([self, other], "|")

    def __repr__(self) -> str:
        if not self:
            return "Object({})"
        return f"Object({ {tuple(point): self._at(point) for point in self} })"


def select(x: Object | Grid, where: Mask | Object) -> Object:
    """Return the cells of a Grid or an Object at a mask.

    Raises:
        OutsideError: the mask has a cell that x does not have.
    """
    theirs = where._present(), where._row, where._column
    present, row, column = intersection((x._present(), x._row, x._column), theirs)
    if np.count_nonzero(present) != len(where):
        missing = next(cell for cell in where if cell not in x)
        kind = type(x).__name__
        raise OutsideError(f"{kind}[...]: expected cells of the {kind}, got {shown(missing)}")
    h, w = present.shape
    r, c = row - x._row, column - x._column
    pixels = np.where(present, x._array[r : r + h, c : c + w], np.int8(ABSENT))
    return make(Object, pixels, row, column, False)


def union_of_objects(objects: list[Object], verb: str) -> Object:
    """Make one Object of several, later ones on top.

    Raises:
        ValidityError: the box around them is larger than MAX_SIDE.
    """
    full = [o for o in (one._trim() for one in objects) if o._array.size]
    if not full:
        return make(Object, np.zeros((0, 0), np.int8))
    row, column, h, w = union_frame([(o._array.shape, o._row, o._column) for o in full], verb)
    array = np.full((h, w), ABSENT, np.int8)
    for o in full:
        r, c = o._row - row, o._column - column
        oh, ow = o._array.shape
        np.copyto(array[r : r + oh, c : c + ow], o._array, where=o._array >= 0)
    return make(Object, array, row, column)
