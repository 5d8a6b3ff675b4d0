"""Verbs that move and turn a piece: the same kind of piece comes out."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from arcdsl.errors import KindError
from arcdsl.primitives import expect
from arcdsl.types import Cells, Grid, Mask, Object, Point, as_mask
from arcdsl.types.piece import BasePiece, check_side, make
from arcdsl.types.point import as_point

__all__ = [
    "fliplr",
    "flipud",
    "place",
    "rotate",
    "scale",
    "shift",
    "slide",
    "symmetries",
    "transpose",
]

P = TypeVar("P", Mask, Object, Grid)
M = TypeVar("M", Mask, Object)


def _moved(x: BasePiece, r: int, c: int) -> Any:
    kind: Any = Object if isinstance(x, Grid) else type(x)
    moved = make(kind, x._array, x._row + r, x._column + c, x._trimmed)
    moved._size = x._size
    return moved if len(moved) else kind()


@overload
def shift(x: M, v: Point | tuple[int, int]) -> M: ...
@overload
def shift(x: Grid, v: Point | tuple[int, int]) -> Object: ...
@overload
def shift(x: Point | tuple[int, int], v: Point | tuple[int, int]) -> Mask: ...
def shift(x: Any, v: Point | tuple[int, int]) -> Any:
    """Move a piece by a step.

    Args:
        x: a piece; a Grid, which has no place, becomes an Object, a Point a Mask.
        v: how many rows and columns.

    Raises:
        KindError: an argument of another kind.

    >>> shift(Mask([(0, 0)]), (1, -2))
    Mask([(1, -2)])

    Source: Hodel's ``shift``; 25ff71a9.
    """
    r, c = as_point(v, "shift")
    return _moved(expect.piece(x, "shift"), r, c)


@overload
def place(x: M, at: Point | tuple[int, int] = (0, 0)) -> M: ...
@overload
def place(x: Grid, at: Point | tuple[int, int] = (0, 0)) -> Object: ...
@overload
def place(x: Point | tuple[int, int], at: Point | tuple[int, int] = (0, 0)) -> Mask: ...
def place(x: Any, at: Point | tuple[int, int] = (0, 0)) -> Any:
    """Move the bounding box of a piece to a place.

    Args:
        x: a piece; a Grid becomes an Object, a Point a Mask.
        at: where its top left cell goes; two pieces of the same form are equal at (0, 0).

    Raises:
        KindError: an argument of another kind.

    >>> place(Mask([(3, 4), (4, 5)]))
    Mask([(0, 0), (1, 1)])

    Source: Hodel's ``normalize``; a61ba2ce.
    """
    r, c = as_point(at, "place")
    p = expect.trimmed(x, "place")
    return _moved(p, r - p._row, c - p._column)


@overload
def slide(x: M, step: Point | tuple[int, int], free: Cells) -> M: ...
@overload
def slide(x: Point | tuple[int, int], step: Point | tuple[int, int], free: Cells) -> Mask: ...
def slide(x: Any, step: Point | tuple[int, int], free: Cells) -> Any:
    """Move a piece by a step, again and again, while all its cells stay in free.

    Args:
        x: a Mask, an Object or a Point; the empty piece stays as it is.
        step: one move.
        free: where it may go; the cells that it leaves are free as well.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a step of (0, 0).

    >>> slide(Mask([(0, 0)]), (0, 1), Mask([(0, 0), (0, 1), (0, 2), (0, 4)]))
    Mask([(0, 2)])

    Source: Hodel's ``gravitate``; 05f2a901.
    """
    r, c = expect.step(step, "slide")
    piece = expect.mask_or_object(x, "slide")
    room = as_mask(free, "slide")
    while piece:
        moved = _moved(piece, r, c)
        if moved - room - x:
            break
        piece = moved
    return piece


def rotate(x: P, quarters: int = 1) -> P:
    """Turn a piece clockwise.

    Args:
        x: a piece; the top left corner of its bounding box stays.
        quarters: how many quarter turns; negative ones are counterclockwise.

    Raises:
        KindError: an argument of another kind.

    >>> rotate(Grid([[1, 2], [3, 4]]))
    Grid([[3, 1], [4, 2]])

    Source: Hodel's ``rot90``; ed36ccf7.
    """
    p = expect.trimmed(x, "rotate")
    array = p._array
    turn = expect.integer(quarters, "rotate", "quarter turns") % 4
    if turn == 1:
        array = array[::-1].T
    elif turn == 2:
        array = array[::-1, ::-1]
    elif turn == 3:
        array = array.T[::-1]
    turned: P = _turned(p, array)
    return turned


def _turned(p: BasePiece, array: Any) -> Any:
    turned = make(type(p), array, p._row, p._column)
    turned._size = p._size
    return turned


def transpose(x: P) -> P:
    """Swap the rows and the columns of a piece.

    Args:
        x: a piece; the top left corner of its bounding box stays.

    Raises:
        KindError: something else.

    >>> transpose(Grid([[1, 2], [3, 4]]))
    Grid([[1, 3], [2, 4]])

    Source: Hodel's ``dmirror``; 74dd1130.
    """
    p = expect.trimmed(x, "transpose")
    turned: P = _turned(p, p._array.T)
    return turned


@overload
def fliplr(x: P) -> P: ...
@overload
def fliplr(x: M, about: Cells | None = None) -> M: ...
def fliplr(x: Any, about: Cells | None = None) -> Any:
    """Mirror a piece left to right.

    Args:
        x: a piece.
        about: a piece with cells across whose centre a Mask or an Object is mirrored; by
            default the bounding box stays.

    Raises:
        KindError: an argument of another kind; a Grid, which has no place, about a piece.
        ValidityError: a piece without cells to mirror about.

    >>> fliplr(Mask([(0, 0), (1, 1)]))
    Mask([(0, 1), (1, 0)])
    >>> fliplr(Mask([(0, 0)]), about=Grid([[1, 2, 3]]))
    Mask([(0, 2)])

    Source: Hodel's ``vmirror``; 67a3c6ac.
    """
    p = expect.trimmed(x, "fliplr")
    flipped = _turned(p, p._array[:, ::-1])
    if about is None:
        return flipped
    _, left, _, right = _axis(x, about, "fliplr")
    return _moved(flipped, 0, left + right - 2 * flipped._column - flipped.shape[1] + 1)


@overload
def flipud(x: P) -> P: ...
@overload
def flipud(x: M, about: Cells | None = None) -> M: ...
def flipud(x: Any, about: Cells | None = None) -> Any:
    """Mirror a piece upside down.

    Args:
        x: a piece.
        about: a piece with cells across whose centre a Mask or an Object is mirrored; by
            default the bounding box stays.

    Raises:
        KindError: an argument of another kind; a Grid, which has no place, about a piece.
        ValidityError: a piece without cells to mirror about.

    >>> flipud(Grid([[1, 2], [3, 4]]))
    Grid([[3, 4], [1, 2]])

    Source: Hodel's ``hmirror``; 68b16354.
    """
    p = expect.trimmed(x, "flipud")
    flipped = _turned(p, p._array[::-1])
    if about is None:
        return flipped
    top, _, bottom, _ = _axis(x, about, "flipud")
    return _moved(flipped, top + bottom - 2 * flipped._row - flipped.shape[0] + 1, 0)


def _axis(x: Any, about: Any, verb: str) -> tuple[int, int, int, int]:
    if isinstance(x, Grid):
        raise KindError(f"{verb}: expected a Mask or an Object to mirror about, got a Grid")
    return expect.piece(about, verb)._box(verb)


def symmetries(x: P) -> list[P]:
    """List the eight orientations of a piece.

    Args:
        x: a piece; the top left corner of its bounding box stays.

    Returns:
        Four quarter turns, then those of its transpose; equal ones are not dropped.

    Raises:
        KindError: something else.

    >>> len(symmetries(Grid([[1, 2]]))), len(set(symmetries(Grid([[1, 2]]))))
    (8, 4)

    Source: the dihedral group of the square; 7df24a62.
    """
    expect.piece(x, "symmetries")
    return [rotate(y, quarters) for y in (x, transpose(x)) for quarters in range(4)]


def scale(x: P, k: int | Point | tuple[int, int]) -> P:
    """Enlarge a piece: each cell becomes a block of cells.

    Args:
        x: a piece; cell (r, c) becomes the block whose top left cell is (r * k, c * k), so
            that the cells of a scaled grid are the scaled cells of the grid.
        k: the height and width of a block, or both.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a factor below 1, or a result over 256 on a side.

    >>> scale(Grid([[1, 2]]), (2, 1))
    Grid([[1, 2], [1, 2]])
    >>> scale(Mask([(1, 0)]), 2)
    Mask([(2, 0), (2, 1), (3, 0), (3, 1)])

    Source: numpy's ``kron``; c59eb873.
    """
    p = expect.trimmed(x, "scale")
    rows, columns = k if isinstance(k, tuple) and len(k) == 2 else (k, k)
    kr = expect.count(rows, "scale", "a factor")
    kc = expect.count(columns, "scale", "a factor")
    array = p._array
    if not array.size:
        return p  # type: ignore[return-value]
    check_side(array.shape[0] * kr, array.shape[1] * kc, "scale")
    return make(type(p), array.repeat(kr, 0).repeat(kc, 1), p._row * kr, p._column * kc)  # type: ignore[return-value]
