"""Point: a cell of the plane, or a step from one cell to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import index, itemgetter
from typing import Any, cast

from numpy.typing import NDArray

from arcdsl.errors import KindError, ValidityError, shown

__all__ = ["Point", "as_point", "new_point", "places"]


class Point(tuple[int, int]):
    """A cell (row, column), or a step of so many rows and columns.

    A Point is a tuple, equal to the plain pair and sorted in reading order, but
    its arithmetic is that of vectors. Plain pairs are accepted wherever a Point is.

    Args:
        r: the row, downwards.
        c: the column, to the right.

    Raises:
        KindError: a row or a column that is not an integer; an operand of another kind.
        ValidityError: a division by 0.

    >>> Point(1, 2) + (3, 3) * Point(2, 0)
    Point(7, 2)
    >>> -Point(1, 2) // 2, Point(1, 2) == (1, 2)
    (Point(-1, -1), True)
    """

    __slots__ = ()

    def __new__(cls, r: int, c: int) -> Point:
        return tuple.__new__(cls, (_integer(r), _integer(c)))

    def __getnewargs__(self) -> tuple[int, int]:
        return self[0], self[1]

    r = cast(int, property(itemgetter(0), doc="The row."))
    c = cast(int, property(itemgetter(1), doc="The column."))

    def __repr__(self) -> str:
        return f"Point({self[0]}, {self[1]})"

    def __add__(self, other: tuple[int, int]) -> Point:  # type: ignore[override]
        """Add two vectors."""
        r, c = _pair(other, "+")
        return new_point(self[0] + r, self[1] + c)

    __radd__ = __add__

    def __sub__(self, other: tuple[int, int]) -> Point:
        """Subtract a vector."""
        r, c = _pair(other, "-")
        return new_point(self[0] - r, self[1] - c)

    def __rsub__(self, other: tuple[int, int]) -> Point:
        r, c = _pair(other, "-")
        return new_point(r - self[0], c - self[1])

    def __mul__(self, other: int | tuple[int, int]) -> Point:  # type: ignore[override]
        """Multiply by a number, or rows by rows and columns by columns."""
        r, c = _factor(other, "*")
        return new_point(self[0] * r, self[1] * c)

    # Not an alias of __mul__, to which pyright gives the type of tuple's own.
    def __rmul__(self, other: int | tuple[int, int]) -> Point:  # type: ignore[override]
        return self * other

    def __floordiv__(self, other: int | tuple[int, int]) -> Point:
        """Divide, rounding down, by a number or rows by rows and columns by columns."""
        r, c = _factor(other, "//")
        if not (r and c):
            raise ValidityError(f"Point //: expected divisors other than 0, got {shown(other)}")
        return new_point(self[0] // r, self[1] // c)

    def __neg__(self) -> Point:
        """Point the other way."""
        return new_point(-self[0], -self[1])


def new_point(r: int, c: int) -> Point:
    """Make a Point of integers that are known to be good."""
    return tuple.__new__(Point, (r, c))


_of_pair: Callable[[tuple[int, int]], Point] = partial(tuple.__new__, Point)
_FAR = 2**62  # numpy's integers end soon after


def places(array: NDArray[Any], row: int, column: int) -> Iterator[Point]:
    """Yield where an array is not 0, in reading order, with its top left cell at a place."""
    rows, columns = array.nonzero()
    if not (-_FAR < row < _FAR and -_FAR < column < _FAR):
        rows, columns = rows.astype(object), columns.astype(object)  # do not overflow
    # Without a call of a function for each.
    return map(_of_pair, zip((rows + row).tolist(), (columns + column).tolist(), strict=True))


def _integer(value: Any) -> int:
    # bool is an int to Python; as a coordinate it is a mistake.
    if type(value) is int:
        return value
    if not isinstance(value, bool):
        try:
            return index(value)
        except TypeError:
            pass
    raise KindError(f"Point: expected two integers, got {shown(value)}")


def _pair(value: Any, verb: str) -> tuple[int, int]:
    if type(value) is Point:
        return value
    return as_point(value, f"Point {verb}")


def _factor(value: Any, verb: str) -> tuple[int, int]:
    if type(value) is int:
        return value, value
    if isinstance(value, tuple):
        return _pair(value, verb)
    try:
        value = _integer(value)
    except KindError:
        raise KindError(
            f"Point {verb}: expected an integer or a (rows, columns) pair, got {shown(value)}"
        ) from None
    return value, value


def as_point(value: Any, verb: str) -> Point:
    """Return the Point that a value stands for.

    Args:
        value: a Point or a plain pair of integers.
        verb: who asks, for the message.

    Raises:
        KindError: anything else.
    """
    if type(value) is Point:
        return value
    if isinstance(value, tuple) and len(value) == 2:
        try:
            return Point(*value)
        except KindError:
            pass
    raise KindError(f"{verb}: expected a Point or a (row, column) pair, got {shown(value)}")
