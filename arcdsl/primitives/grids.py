"""Verbs on whole grids: crop, stacks, tile, extend, dedupe."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import OutsideError, ValidityError, shown
from arcdsl.primitives import expect
from arcdsl.types import Cells, Grid, Object, Piece, Point, as_mask
from arcdsl.types.piece import ABSENT, check_side, make

__all__ = ["crop", "dedupe", "extend", "hstack", "tile", "vstack"]


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
