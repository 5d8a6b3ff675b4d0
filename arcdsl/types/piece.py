"""Piece: what Mask, Object and Grid share — an array, a position, a bounding box."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, Any, Self, TypeGuard, TypeVar

import numpy as np
from numpy.typing import NDArray

from arcdsl import drawing
from arcdsl.errors import KindError, ValidityError, shown
from arcdsl.types.point import Point, new_point

__all__ = [
    "ABSENT",
    "MAX_SIDE",
    "BasePiece",
    "Color",
    "Int8Array",
    "check_color",
    "check_side",
    "is_several",
    "make",
    "make_later",
]

Int8Array = NDArray[np.int8]

# An int to Python and to type checkers; the note lets readers of the signatures, such as
# a typed search, tell a colour from a count.
Color = Annotated[int, "color"]

MAX_SIDE = 256
"""The largest height and width of any piece, in cells: a bound on memory, far above ARC's 30."""

ABSENT = -1
"""What stands in an Object's array where it has no cell."""


class BasePiece:
    """A 2-D array at a position of the plane; see Mask, Object and Grid.

    Masks and Objects may be made with empty borders. What depends on the bounding box
    asks a trimmed twin, made when it is first needed: the parts of a piece never change,
    or another thread could meet an array at the place of the other.
    """

    __slots__ = ("_array", "_column", "_hash", "_later", "_row", "_size", "_trimmed", "_twin")

    _array: NDArray[Any]
    _row: int
    _column: int
    _trimmed: bool
    _size: int | None
    _hash: int | None
    _later: Callable[[], tuple[NDArray[Any], int, int, bool]]
    _twin: Self | None  # only where not trimmed

    def __getattr__(self, name: str) -> Any:
        # Reached only while a slot is unset: most of the parts of a grid that a program
        # takes are only counted, so their arrays and places wait.
        if name in ("_array", "_row", "_column", "_trimmed"):
            parts = self._later()
            # Not deleted: another thread may be about to ask as well.
            self._later = lambda: parts
            self._twin = None
            self._array, self._row, self._column, self._trimmed = parts
            return getattr(self, name)
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")

    def _present(self) -> NDArray[np.bool_]:
        """Return where the array has cells, in the array's own frame."""
        raise NotImplementedError  # pragma: no cover

    def _pixels(self) -> Int8Array:
        """Return the trimmed array as colours, ABSENT where there is no cell."""
        raise NotImplementedError  # pragma: no cover

    def _trim(self) -> Self:
        """Return the piece with the bounding box of its cells as its array."""
        if self._trimmed:
            return self
        if self._twin is not None:
            return self._twin
        present = self._present()
        flat = present.tobytes()  # a search for a byte is faster than any numpy reduction
        first = flat.find(1)
        if first < 0:
            twin = make(type(self), self._array[:0, :0])
        else:
            width = present.shape[1]
            top, bottom = first // width, flat.rfind(1) // width + 1
            columns = present[top:bottom].any(0).tobytes()
            left = columns.find(1)
            right = columns.rfind(1) + 1
            # A copy of its own compares faster than a window.
            array = self._array[top:bottom, left:right].copy()
            twin = make(type(self), array, self._row + top, self._column + left)
        twin._size = self._size
        self._twin = twin
        return twin

    @property
    def shape(self) -> Point:
        """The (height, width) of the bounding box, in cells; (0, 0) when empty."""
        h, w = (self if self._trimmed else self._trim())._array.shape
        return new_point(h, w)

    @property
    def height(self) -> int:
        """The number of rows of the bounding box; 0 when empty."""
        return len(self._trim()._array)

    @property
    def width(self) -> int:
        """The number of columns of the bounding box; 0 when empty."""
        return self.shape[1]

    @property
    def top(self) -> int:
        """The first row."""
        return self._box("top")[0]

    @property
    def left(self) -> int:
        """The first column."""
        return self._box("left")[1]

    @property
    def bottom(self) -> int:
        """The last row, itself part of the piece."""
        return self._box("bottom")[2]

    @property
    def right(self) -> int:
        """The last column, itself part of the piece."""
        return self._box("right")[3]

    @property
    def top_left(self) -> Point:
        """The top left cell of the bounding box."""
        top, left, _, _ = self._box("top_left")
        return new_point(top, left)

    @property
    def center(self) -> Point:
        """The middle cell of the bounding box; the upper or left of two middles."""
        top, left, bottom, right = self._box("center")
        return new_point((top + bottom) // 2, (left + right) // 2)

    def _box(self, asked: str) -> tuple[int, int, int, int]:
        p = self if self._trimmed else self._trim()
        h, w = p._array.shape
        if not h:
            raise ValidityError(
                f"{asked}: expected a piece with cells, got an empty {type(self).__name__}"
            )
        return p._row, p._column, p._row + h - 1, p._column + w - 1

    def __eq__(self, other: Any) -> bool:
        if self is other:
            return True
        if type(other) is not type(self):
            return NotImplemented
        a = self if self._trimmed else self._twin
        b = other if other._trimmed else other._twin
        if a is None or b is None:
            a, b = self._trim(), other._trim()
        x, y = a._array, b._array
        return (
            a._row == b._row
            and a._column == b._column
            and len(x) == len(y)  # as many rows, and then cells, make the same shape
            and x.tobytes() == y.tobytes()
        )

    def __hash__(self) -> int:
        if self._hash is None:
            p = self._trim()
            # Of integers only: the hash of bytes, and with it the order of a set of
            # pieces, would change from process to process.
            number = int.from_bytes(p._array.tobytes())
            self._hash = hash((p._row, p._column, *p._array.shape, number))
        return self._hash

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        piece = self._trim()
        return make, (type(self), piece._array.copy(), piece._row, piece._column)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        if copy is False:
            raise ValidityError(f"{type(self).__name__}: expected copy=None or True, got False")
        return np.array(self._trim()._array, dtype=dtype, order="C")

    def _repr_svg_(self) -> str:
        return drawing.svg(self._pixels())

    def __rich__(self) -> Any:
        # rich is a dependency of the command line, not of the language.
        from rich.text import Text

        return Text.from_ansi(drawing.terminal(self._pixels()))


T = TypeVar("T", bound=BasePiece)


def is_several(value: Any) -> TypeGuard[Iterable[Any]]:
    """Return whether a value is a collection, and not a piece, a text or an array of no axes."""
    return (
        isinstance(value, Iterable)
        and not isinstance(value, (str, bytes, BasePiece))
        and getattr(value, "ndim", 1) > 0
    )


def make(
    kind: type[T], array: NDArray[Any], row: int = 0, column: int = 0, trimmed: bool = True
) -> T:
    """Make a piece of parts that are known to be good; the array must not be written again."""
    piece = object.__new__(kind)
    piece._array = array
    piece._row = row
    piece._column = column
    piece._trimmed = trimmed
    if not trimmed:
        piece._twin = None
    piece._size = None
    piece._hash = None
    return piece


def make_later(
    kind: type[T], parts: Callable[[], tuple[NDArray[Any], int, int, bool]], size: int
) -> T:
    """Make a Mask or an Object of so many cells whose other parts wait until they are needed.

    Args:
        kind: Mask or Object.
        parts: makes the array, its row and column, and whether it is trimmed.
        size: the number of cells.
    """
    piece = object.__new__(kind)
    piece._later = parts
    piece._size = size
    piece._hash = None
    return piece


def check_side(height: int, width: int, verb: str) -> None:
    """Raise ValidityError unless both sides are at most MAX_SIDE."""
    if height > MAX_SIDE or width > MAX_SIDE:
        raise ValidityError(
            f"{verb}: expected at most {MAX_SIDE} x {MAX_SIDE} cells, "
            f"got {shown(height)} x {shown(width)}"
        )


def check_color(color: Any, verb: str) -> int:
    """Return the colour as an int.

    Raises:
        KindError: not an integer.
        ValidityError: not in 0..9.
    """
    # isinstance on a numpy type costs more than the rest, so the plain int goes first.
    if type(color) is not int and (
        isinstance(color, bool) or not isinstance(color, (int, np.integer))
    ):
        raise KindError(f"{verb}: expected a color from 0 to 9, got {shown(color)}")
    value = int(color)
    if not 0 <= value <= 9:
        raise ValidityError(f"{verb}: expected a color from 0 to 9, got {shown(value)}")
    return value
