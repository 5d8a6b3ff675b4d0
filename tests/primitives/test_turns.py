"""rotate, transpose, the flips and symmetries against their laws and naive models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import (
    Cell,
    as_set,
    bounds,
    empties,
    like,
    model,
    rejects,
    same,
    small_grids,
    small_masks,
    small_objects,
)

from arcdsl import (
    Grid,
    Mask,
    Object,
    Point,
    cells,
    fliplr,
    flipud,
    place,
    recolor,
    rotate,
    scale,
    symmetries,
    transpose,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import color_values, grids, masks, object_pieces, pieces, points

Way = Callable[[int, int, int, int], Cell]

# Where cell (i, j) of a box of height h and width w goes.
TURNS: list[Way] = [
    lambda i, j, _h, _w: (i, j),
    lambda i, j, h, _w: (j, h - 1 - i),
    lambda i, j, h, w: (h - 1 - i, w - 1 - j),
    lambda i, j, _h, w: (w - 1 - j, i),
]
FLIPPED: dict[Any, Way] = {
    transpose: lambda i, j, _h, _w: (j, i),
    fliplr: lambda i, j, _h, w: (i, w - 1 - j),
    flipud: lambda i, j, h, _w: (h - 1 - i, j),
}
NO_PIECES = [3, None, "ab", [(0, 0)]]
loose = masks() | object_pieces()
SMALL: list[Any] = [*small_masks(), *small_objects(), *small_grids()]
anything = pieces() | points() | st.tuples(st.integers(-6, 6), st.integers(-6, 6))


def turned(x: Any, way: Way) -> Any:
    colors = model(x)
    if not colors:
        return like(x, {})
    top, left, bottom, right = bounds(colors)
    h, w = bottom - top + 1, right - left + 1
    places = {p: way(p[0] - top, p[1] - left, h, w) for p in colors}
    return like(x, {(top + i, left + j): colors[p] for p, (i, j) in places.items()})


@given(anything, st.integers(-9, 9))
@example(Grid([[1, 2, 3], [4, 5, 6]]), 1)
@example(Mask([(-3, 4), (-3, 5), (-1, 4)]), 3)
@example(Object({(2, -2): 1, (3, 1): 2}), 2)
def test_rotate_is_the_model(x: Any, quarters: int) -> None:
    result = rotate(x, quarters)
    assert same(result, turned(x, TURNS[quarters % 4]))
    assert result == rotate(x, quarters=quarters + 4) == rotate(x, np.int64(quarters))  # type: ignore[arg-type]
    assert rotate(x) == rotate(x, 1)


@given(anything)
def test_transpose_is_the_model(x: Any) -> None:
    assert same(transpose(x), turned(x, FLIPPED[transpose]))


@given(anything)
def test_fliplr_is_the_model(x: Any) -> None:
    assert same(fliplr(x), turned(x, FLIPPED[fliplr]))
    assert fliplr(x) == fliplr(x, None)


@given(anything)
def test_flipud_is_the_model(x: Any) -> None:
    assert same(flipud(x), turned(x, FLIPPED[flipud]))
    assert flipud(x) == flipud(x, None)


def test_rotate_of_everything_small_is_the_model() -> None:
    for x in SMALL:
        assert [rotate(x, quarters) for quarters in range(4)] == [turned(x, way) for way in TURNS]


def test_transpose_and_flips_of_everything_small_are_the_model() -> None:
    for x in SMALL:
        assert [flip(x) for flip in FLIPPED] == [turned(x, way) for way in FLIPPED.values()]


@given(pieces(), st.integers(-5, 5), st.integers(-5, 5))
def test_rotate_is_a_cyclic_group(x: Any, a: int, b: int) -> None:
    assert rotate(rotate(rotate(rotate(x)))) == x
    assert rotate(rotate(x, a), b) == rotate(x, a + b)
    assert rotate(x) == fliplr(transpose(x))


@given(pieces())
def test_fliplr_flipud_and_transpose_are_involutions(x: Any) -> None:
    assert fliplr(fliplr(x)) == flipud(flipud(x)) == transpose(transpose(x)) == x
    assert fliplr(flipud(x)) == rotate(x, 2)
    assert flipud(x) == transpose(fliplr(transpose(x)))


@given(loose)
def test_rotate_knows_the_count_that_is_known(x: Any) -> None:
    count = len(x)
    assert [y._size for y in (rotate(x), transpose(x), fliplr(x), flipud(x))] == [count] * 4


@given(pieces())
def test_symmetries_are_four_turns_and_four_of_the_transpose(x: Any) -> None:
    ways = symmetries(x)
    assert ways == [
        *(rotate(x, quarters) for quarters in range(4)),
        *(rotate(transpose(x), quarters) for quarters in range(4)),
    ]
    assert all(type(way) is type(x) for way in ways)
    assert ways[0] == x
    assert 8 % len(set(ways)) == 0
    assert set(symmetries(rotate(x))) == set(symmetries(fliplr(x))) == set(ways)


@given(points())
def test_symmetries_of_a_point_are_its_mask(p: Point) -> None:
    assert symmetries(p) == symmetries((p.r, p.c)) == [Mask([p])] * 8  # type: ignore[type-var]


@given(grids() | object_pieces(), color_values(), st.integers(1, 3))
def test_rotate_and_the_others_commute_with_cells(x: Any, color: int, k: int) -> None:
    marked = recolor(x, lambda c: int(c == color))
    for verb in (rotate, transpose, fliplr, flipud):
        assert cells(verb(x), color) == cells(verb(marked), 1)
        assert place(cells(verb(x), color)) == place(verb(cells(x, color)))
    assert cells(scale(x, k), color) == scale(cells(x, color), k)


@given(loose, pieces().filter(model) | points())
@example(Mask([(0, 0)]), Grid([[1, 2, 3]]))
@example(Mask([(0, 0), (1, 3)]), Point(5, 5))
@example(Object({(0, 0): 1}), Object({(-4, 3): 1, (2, 9): 2}))
def test_fliplr_and_flipud_about_a_piece_are_the_model(x: Any, about: Any) -> None:
    top, left, bottom, right = bounds(as_set(about))
    colors = model(x)
    across = {(r, left + right - c): color for (r, c), color in colors.items()}
    over = {(top + bottom - r, c): color for (r, c), color in colors.items()}
    assert same(fliplr(x, about), like(x, across))
    assert same(flipud(x, about=about), like(x, over))


@given(loose.filter(as_set), pieces().filter(model))
def test_fliplr_and_flipud_about_are_involutions(x: Any, about: Any) -> None:
    for flip in (fliplr, flipud):
        assert flip(flip(x, about), about) == x
        assert flip(x, about=x) == flip(x)


def test_fliplr_and_flipud_take_points() -> None:
    assert fliplr((0, 0), Grid([[1, 2, 3]])) == Mask([(0, 2)])  # type: ignore[call-overload]
    assert flipud((1, 4), (3, 9)) == Mask([(5, 4)])  # type: ignore[call-overload]


@pytest.mark.parametrize("x", empties())
def test_rotate_of_nothing_is_nothing(x: Any) -> None:
    nothing = type(x)()
    assert [rotate(x, quarters) for quarters in range(4)] == [nothing] * 4
    assert symmetries(x) == [nothing] * 8
    assert transpose(x) == fliplr(x) == flipud(x) == nothing
    for flip in (fliplr, flipud):
        assert same(flip(x, Grid([[1, 2], [3, 4]])), nothing)
        message = f"{flip.__name__}: expected a piece with cells, got an empty {type(x).__name__}"
        with rejects(ValidityError, message):
            flip(Mask([(0, 0)]), about=x)


@pytest.mark.parametrize("flip", [fliplr, flipud])
def test_fliplr_and_flipud_of_a_grid_about_a_piece_are_refused(flip: Any) -> None:
    message = f"{flip.__name__}: expected a Mask or an Object to mirror about, got a Grid"
    with rejects(KindError, message):
        flip(Grid([[1]]), about=Mask([(0, 0)]))
    for about in (3, "ab", [(0, 0)]):
        message = f"{flip.__name__}: expected a Point, Mask, Object or Grid, got {about!r}"
        with rejects(KindError, message):
            flip(Mask([(0, 0)]), about=about)


@pytest.mark.parametrize("verb", [rotate, transpose, fliplr, flipud, symmetries])
def test_rotate_and_the_others_refuse_what_is_no_piece(verb: Any) -> None:
    for x in NO_PIECES:
        with rejects(
            KindError, f"{verb.__name__}: expected a Point, Mask, Object or Grid, got {x!r}"
        ):
            verb(x)
    message = f"{verb.__name__}: expected a Point or a (row, column) pair, got (1.5, 2)"
    with rejects(KindError, message):
        verb((1.5, 2))


@pytest.mark.parametrize("quarters", [None, 1.0, True, "1", (1, 1), np.array([1])])
def test_rotate_by_no_integer_is_refused(quarters: Any) -> None:
    message = f"rotate: expected quarter turns as an integer, got {quarters!r}"
    with rejects(KindError, message):
        rotate(Grid([[1]]), quarters)
