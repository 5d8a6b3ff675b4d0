"""Verbs that put pieces together: recolor, union, paint, crop, stacks, tile, extend."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, OutsideError, ValidityError, shown
from arcdsl.primitives import expect
from arcdsl.primitives.look import colors
from arcdsl.types import Cells, Color, Grid, Mask, Object, Piece, Point, as_mask
from arcdsl.types.frame import overlap
from arcdsl.types.mask import union_of
from arcdsl.types.object import union_of_objects
from arcdsl.types.piece import ABSENT, BasePiece, check_color, check_side, is_several, make
from arcdsl.types.point import as_point

__all__ = [
    "crop",
    "dedupe",
    "extend",
    "hstack",
    "paint",
    "recolor",
    "tile",
    "union",
    "vstack",
]

C = TypeVar("C", Object, Grid)
Recoloring = Color | Mapping[Color, Color] | Callable[[Color], Color]


@overload
def recolor(x: Mask | Point | tuple[int, int], color: Color) -> Object: ...
@overload
def recolor(x: C, color: Recoloring) -> C: ...
def recolor(x: Any, color: Recoloring) -> Any:
    """Give the cells of a piece other colours; a Mask becomes an Object.

    Args:
        x: a piece, or a Point.
        color: a colour for all cells; for a piece with colours also a mapping, in which
            colours that are missing stay, or a function, called once for each colour.

    Raises:
        KindError: an argument of another kind; a mapping or a function for a Mask.
        ValidityError: a colour outside 0..9.

    >>> g = Grid([[1, 2], [3, 1]])
    >>> recolor(g, {1: 2, 2: 1}), recolor(g, lambda c: c + 1)
    (Grid([[2, 1], [3, 2]]), Grid([[2, 3], [4, 2]]))
    >>> recolor(Mask([(0, 1)]), 5)
    Object({(0, 1): 5})

    Source: Hodel's ``recolor``, ``replace`` and ``switch``; b1948b0a.
    """
    p = expect.piece(x, "recolor")
    if not isinstance(p, (Grid, Object)):
        if isinstance(color, Mapping) or callable(color):
            raise KindError("recolor: expected one color for a Mask, got a mapping or a function")
        pixels = np.where(p._present(), np.int8(check_color(color, "recolor")), np.int8(ABSENT))
        return make(Object, pixels, p._row, p._column, p._trimmed)
    # One entry a colour and a last one for ABSENT, which is -1.
    table = np.arange(11, dtype=np.int8)
    table[10] = ABSENT
    if isinstance(color, Mapping):
        for old, new in color.items():
            table[check_color(old, "recolor")] = check_color(new, "recolor")
    elif callable(color):
        for old in colors(p):
            table[old] = check_color(color(old), "recolor")
    else:
        table[:10] = check_color(color, "recolor")
    return make(type(p), table.take(p._array), p._row, p._column, p._trimmed)


@overload
def union(xs: Iterable[Mask | Point | tuple[int, int]]) -> Mask: ...
@overload
def union(xs: Iterable[Object]) -> Object: ...
def union(xs: Iterable[Any]) -> Any:
    """Join Masks to a Mask or Objects to an Object, later ones on top.

    Args:
        xs: Masks and Points, or Objects; the union of nothing is the empty Mask.

    Raises:
        KindError: something else, or Masks and Objects together.
        ValidityError: a box over 256 on a side.

    >>> union([Mask([(0, 0)]), (0, 1)])
    Mask([(0, 0), (0, 1)])
    >>> union([Object({(0, 0): 1}), Object({(0, 0): 2})])
    Object({(0, 0): 2})

    Source: Hodel's ``merge``; 3aa6fb7a.
    """
    if not is_several(xs):
        raise KindError(f"union: expected several Masks or several Objects, got {shown(xs)}")
    parts = [expect.mask_or_object(x, "union") for x in xs]
    objects = [x for x in parts if isinstance(x, Object)]
    if not objects:
        return union_of([x for x in parts if isinstance(x, Mask)], "union")
    if len(objects) != len(parts):
        raise KindError("union: expected Masks or Objects, got both")
    return union_of_objects(objects, "union")


Paint = Object | Mask | Grid | Point | tuple[int, int] | Mapping[Any, Color]


def paint(g: Grid, x: Paint | Iterable[Paint], color: Color | None = None) -> Grid:
    """Put pieces on a Grid; what lies outside of it is clipped.

    Args:
        g: the Grid.
        x: an Object or a Grid; a Mask or a Point, with a colour; a mapping from Points to
            colours; or several of them, the later ones on top.
        color: the colour of all painted cells.

    Raises:
        KindError: an argument of another kind; a Mask or a Point without a colour.
        ValidityError: a colour outside 0..9.

    >>> paint(Grid([[0, 0, 0]]), [Mask([(0, 1), (5, 5)]), (0, 2)], 4)
    Grid([[0, 4, 4]])
    >>> paint(Grid([[0, 0]]), {(0, 1): 3})
    Grid([[0, 3]])

    Source: Hodel's ``paint``, ``fill`` and ``underfill``; 00d62c1b.
    """
    array = expect.grid(g, "paint")._array.copy()
    if color is not None:
        color = check_color(color, "paint")
    for one in [x] if isinstance(x, BasePiece) else _several(x):
        _paint(array, one, color)
    return make(Grid, array)


def _several(x: Any) -> Iterable[Any]:
    if isinstance(x, Mapping) or not is_several(x):
        return [x]
    # A pair is a Point unless it starts with what can be painted itself.
    if isinstance(x, tuple) and len(x) == 2 and not isinstance(x[0], (tuple, BasePiece, Mapping)):
        return [x]
    return x


def _paint(array: NDArray[Any], x: Any, color: int | None) -> None:
    if isinstance(x, BasePiece):
        _paint_piece(array, x, color)
    elif isinstance(x, Mapping):
        for point, own in x.items():
            own = check_color(own, "paint")
            _paint_piece(array, Mask([as_point(point, "paint")]), own if color is None else color)
    elif isinstance(x, tuple):
        _paint_piece(array, Mask([as_point(x, "paint")]), color)
    else:
        raise KindError(f"paint: expected pieces to put on the grid, got {shown(x)}")


def _paint_piece(array: NDArray[Any], x: BasePiece, color: int | None) -> None:
    source = x._array
    if color is None and isinstance(x, Mask):
        if x:
            raise KindError("paint: expected a color for a Mask or a Point, got none")
        return
    target = array
    if source.shape != array.shape or x._row or x._column:
        window = overlap(array.shape, 0, 0, source.shape, x._row, x._column)
        if window is None:
            return
        target, source = array[window[0]], source[window[1]]
    present = source if isinstance(x, Mask) else source >= 0
    if color is None:
        np.copyto(target, source, where=present)
    else:
        target[present] = color


def crop(g: Grid, region: Piece) -> Grid:
    """Cut the bounding box of a piece out of a Grid.

    Args:
        g: the Grid.
        region: a piece with cells, whose bounding box lies inside the Grid.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a region without cells.
        OutsideError: a region that reaches outside of the Grid.

    >>> crop(Grid([[0, 1, 2], [3, 4, 5]]), Mask([(0, 1), (1, 2)]))
    Grid([[1, 2], [4, 5]])

    Source: Hodel's ``subgrid``; a61f2674.
    """
    expect.grid(g, "crop")
    top, left, bottom, right = expect.piece(region, "crop")._box("crop")
    h, w = g._array.shape
    if top < 0 or left < 0 or bottom >= h or right >= w:
        raise OutsideError(
            f"crop: expected a region inside of a {h} x {w} grid, "
            f"got one from {shown((top, left))} to {shown((bottom, right))}"
        )
    return make(Grid, g._array[top : bottom + 1, left : right + 1])


def hstack(*gs: Grid) -> Grid:
    """Put Grids side by side.

    Args:
        gs: at least one Grid, all of the same height.

    Raises:
        KindError: something else.
        ValidityError: no Grid, different heights, or a result over 256 wide.

    >>> hstack(Grid([[1]]), Grid([[2, 3]]))
    Grid([[1, 2, 3]])

    Source: numpy's ``hstack``; 6d0aefbc.
    """
    return _stacked(gs, 1, "hstack", "height")


def vstack(*gs: Grid) -> Grid:
    """Put Grids on top of each other.

    Args:
        gs: at least one Grid, all of the same width.

    Raises:
        KindError: something else.
        ValidityError: no Grid, different widths, or a result over 256 high.

    >>> vstack(Grid([[1]]), Grid([[2]]))
    Grid([[1], [2]])

    Source: numpy's ``vstack``; 8be77c9e.
    """
    return _stacked(gs, 0, "vstack", "width")


def _stacked(gs: tuple[Any, ...], axis: int, verb: str, side: str) -> Grid:
    arrays = [expect.grid(g, verb)._array for g in gs]
    sides = [array.shape[1 - axis] for array in arrays]
    if not arrays:
        raise ValidityError(f"{verb}: expected at least one Grid, got none")
    if len(set(sides)) > 1:
        raise ValidityError(f"{verb}: expected Grids of one {side}, got {sides}")
    length = sum(array.shape[axis] for array in arrays)
    check_side(*((length, sides[0]) if axis == 0 else (sides[0], length)), verb)
    return make(Grid, np.concatenate(arrays, axis))


def tile(g: Grid, rows: int, columns: int) -> Grid:
    """Repeat a Grid.

    Args:
        g: the Grid.
        rows: how many times from top to bottom.
        columns: how many times from left to right.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a count below 1, or a result over 256 on a side.

    >>> tile(Grid([[1, 2]]), 2, 2)
    Grid([[1, 2, 1, 2], [1, 2, 1, 2]])

    Source: numpy's ``tile``; a416b8f3.
    """
    h, w = expect.grid(g, "tile")._array.shape
    down, right = expect.count(rows, "tile", "rows"), expect.count(columns, "tile", "columns")
    check_side(h * down, w * right, "tile")
    return make(Grid, np.tile(g._array, (down, right)))


def extend(x: Grid | Object, step: Point | tuple[int, int], region: Cells) -> Object:
    """Repeat a piece over a region with a period.

    Args:
        x: the pattern, a Grid at (0, 0) or an Object.
        step: after how many rows and columns it repeats; 0 for an axis along which it does
            not. The sign does not matter.
        region: the cells to cover.

    Returns:
        The cells of the region that the pattern or a copy of it covers. Where several do,
        the pattern itself is on top, then its first cell in reading order.

    Raises:
        KindError: an argument of another kind.
        ValidityError: a step of (0, 0).

    >>> extend(Object({(0, 1): 7}), (0, 2), Mask([(0, 3), (0, 4), (0, -1), (1, 1)]))
    Object({(0, -1): 7, (0, 3): 7})

    Source: numpy's ``pad`` with mode "wrap"; c3e719e8.
    """
    dr, dc = map(abs, expect.step(step, "extend"))
    x = expect.colored(x, "extend")._trim()
    pixels = x._array
    mask = as_mask(region, "extend")._trim()
    # Columns first: of the cells that meet, the one of the upper row is to stay.
    base = _folded(_folded(pixels.T, dc).T, dr)
    rows, base_rows = _wrapped(mask._row - x._row, mask.height, dr, base.shape[0])
    columns, base_columns = _wrapped(mask._column - x._column, mask.width, dc, base.shape[1])
    covered = np.full(mask._array.shape, ABSENT, np.int8)
    covered[np.ix_(rows, columns)] = base[np.ix_(base_rows, base_columns)]
    covered[~mask._array] = ABSENT
    repeated = make(Object, covered, mask._row, mask._column, False)
    return repeated | make(Object, pixels, x._row, x._column, False) & mask


def _folded(pixels: NDArray[Any], period: int) -> NDArray[Any]:
    # The first strip that has a colour gives it.
    if not 0 < period < len(pixels):
        return pixels
    base = np.full((period, pixels.shape[1]), ABSENT, np.int8)
    for top in reversed(range(0, len(pixels), period)):
        strip = pixels[top : top + period]
        np.copyto(base[: len(strip)], strip, where=strip >= 0)
    return base


def _wrapped(start: int, count: int, period: int, length: int) -> tuple[list[int], list[int]]:
    # Python's integers, since the region may lie at any distance and the period be of any size.
    folded = [(i + start) % period if period else i + start for i in range(count)]
    inside = [i for i in range(count) if 0 <= folded[i] < length]
    return inside, [folded[i] for i in inside]


def dedupe(g: Grid) -> Grid:
    """Drop the rows and columns that equal the one before.

    Args:
        g: the Grid.

    Raises:
        KindError: something else.

    >>> dedupe(Grid([[1, 1, 2], [1, 1, 2], [3, 3, 3]]))
    Grid([[1, 2], [3, 3]])

    Source: the Unix command uniq; 746b3537.
    """
    array = expect.grid(g, "dedupe")._array
    array = array[np.append(True, (array[1:] != array[:-1]).any(1))]
    return make(Grid, array[:, np.append(True, (array[:, 1:] != array[:, :-1]).any(0))])
