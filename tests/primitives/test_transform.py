"""shift, place, slide and scale against their laws and naive models."""

from __future__ import annotations

import itertools
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
    ALL,
    DOWN,
    RIGHT,
    UP,
    Grid,
    Mask,
    Object,
    Point,
    canvas,
    cells,
    colors,
    fliplr,
    flipud,
    objects,
    place,
    rect,
    scale,
    shift,
    size,
    slide,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, grids, masks, object_pieces, pieces, points

NO_POINTS = [3, None, (1,), (1.0, 2), (True, 0), "12", [1, 2], Mask()]
NO_PIECES = [3, None, "ab", [(0, 0)]]
loose = masks() | object_pieces()
SMALL: list[Any] = [*small_masks(), *small_objects(), *small_grids()]
anything = pieces() | points() | st.tuples(st.integers(-6, 6), st.integers(-6, 6))


def moved(x: Any, v: Cell) -> Any:
    """Make what a shift gives: an Object of a Grid, a Mask of a Point."""
    own = {(r + v[0], c + v[1]): color for (r, c), color in model(x).items()}
    return like(Object() if isinstance(x, Grid) else x, own)


# --- shift and place ---


@given(anything, points())
@example(Grid([[0]]), Point(0, 0))
@example(Object({(0, 0): 1}), Point(-300, 400))
def test_shift_is_the_model(x: Any, v: Point) -> None:
    assert same(shift(x, v), moved(x, v))
    assert shift(x, v) == shift(x, (v.r, v.c)) == shift(x, (np.int64(v.r), v.c))  # type: ignore[arg-type]


@given(anything, points(), points())
def test_shift_is_a_group_action(x: Any, v: Point, w: Point) -> None:
    assert shift(shift(x, v), w) == shift(x, v + w)
    assert shift(shift(x, v), -v) == shift(x, (0, 0))


@given(loose, points())
def test_shift_knows_the_count_that_is_known(x: Any, v: Point) -> None:
    assert len(x) == len(as_set(x))
    assert not x or shift(x, v)._size == len(x)


@given(grids(), points())
def test_shift_leaves_parts_of_a_grid_as_they_are(grid: Grid, v: Point) -> None:
    parts = objects(grid)
    assert [shift(part, v) for part in parts] == [moved(part, v) for part in parts]
    assert [len(shift(part, v)) for part in parts] == [len(part) for part in parts]


@given(anything, points())
@example(Grid([[0]]), Point(0, 0))
def test_place_is_the_model(x: Any, at: Point) -> None:
    top, left, *_ = bounds(model(x) or {(0, 0)})
    assert same(place(x, at), moved(x, at - (top, left)))
    assert place(x, at) == place(x, at=(at.r, at.c))
    assert place(x) == place(x, (0, 0))
    assert not model(x) or place(x, at).top_left == at


@given(anything, points(), points())
def test_place_forgets_where_it_was(x: Any, v: Point, at: Point) -> None:
    assert place(shift(x, v)) == place(x)
    assert place(place(x, v), at) == place(x, at)


@pytest.mark.parametrize("x", empties())
@pytest.mark.parametrize("v", [(0, 0), (3, -4)])
def test_shift_and_place_of_nothing_are_nothing(x: Any, v: Cell) -> None:
    for result in (shift(x, v), place(x, v), shift(shift(x, v), v)):
        assert same(result, type(x)())
        assert (result._row, result._column) == (0, 0)


@pytest.mark.parametrize("verb", [shift, place])
def test_shift_and_place_refuse_what_is_no_step(verb: Any) -> None:
    for v in NO_POINTS:
        message = f"{verb.__name__}: expected a Point or a (row, column) pair, got {v!r}"
        with rejects(KindError, message):
            verb(Mask([(0, 0)]), v)
    for x in NO_PIECES:
        with rejects(
            KindError, f"{verb.__name__}: expected a Point, Mask, Object or Grid, got {x!r}"
        ):
            verb(x, (0, 0))
    with rejects(KindError, f"{verb.__name__}: expected a Point or a (row, column) pair, got (1,)"):
        verb((1,), (0, 0))


# --- slide ---


def slid(x: Any, step: Cell, free: Any) -> Any:
    colors, room = model(x), as_set(free) | as_set(x)
    while colors:
        further = {(r + step[0], c + step[1]): color for (r, c), color in colors.items()}
        if not further.keys() <= room:
            break
        colors = further
    return like(x, colors)


steps = st.sampled_from(ALL) | points(reach=3).filter(any)


@given(masks(max_side=3) | object_pieces(max_side=3) | points(), steps, cell_sets())
@example(Mask([(0, 0)]), RIGHT, Mask([(0, 0), (0, 1), (0, 2), (0, 4)]))
@example(Mask([(0, 0), (0, 1)]), RIGHT, Mask([(0, 2)]))
@example(Object({(0, 0): 1}), DOWN * 2, Mask([(2, 0), (4, 0)]))
def test_slide_is_the_model(x: Any, step: Point, free: Any) -> None:
    result = slide(x, step, free)
    assert same(result, slid(x, step, free))
    assert result == slide(x, (step.r, step.c), free)


@given(masks(max_side=3), steps, grids(min_side=3, palette=range(2)))
def test_slide_comes_to_rest(x: Mask, step: Point, grid: Grid) -> None:
    rest = slide(x, step, cells(grid, 0))
    assert rest <= cells(grid, 0) | x
    assert slide(rest, step, cells(grid, 0) | x) == rest
    assert not rest or not shift(rest, step) <= cells(grid, 0) | x


def test_slide_of_every_small_mask_is_the_model() -> None:
    board = rect((-1, -1), (3, 3)) - (3, 1) - (1, 3)
    for mask in small_masks():
        for step in (DOWN, RIGHT, UP + RIGHT):
            assert slide(mask, step, board) == slid(mask, step, board)


def test_slide_leaves_its_own_cells_free() -> None:
    bar = Object({(0, 0): 1, (0, 1): 2})
    assert slide(bar, RIGHT, Mask([(0, 2), (0, 3)])) == Object({(0, 2): 1, (0, 3): 2})
    assert slide(bar, RIGHT, (0, 2)) == Object({(0, 1): 1, (0, 2): 2})


def test_mirroring_about_a_point_is_about_its_cell() -> None:
    assert fliplr(Mask([(0, 0)]), (5, 2)) == Mask([(0, 4)])
    assert flipud(Mask([(0, 0)]), (5, 2)) == Mask([(10, 0)])


def test_slide_of_a_point_is_that_of_its_mask() -> None:
    assert slide((0, 0), RIGHT, rect((0, 0), (0, 4))) == Mask([(0, 4)])


@pytest.mark.parametrize("x", empties())
def test_slide_of_nothing_is_nothing(x: Any) -> None:
    assert slide(x, DOWN, canvas((3, 3))) == type(x)()
    assert slide(Mask([(1, 1)]), DOWN, x) == Mask([(1, 1)])


def test_slide_refuses_misuse() -> None:
    mask = Mask([(0, 0)])
    for step in NO_POINTS:
        with rejects(KindError, f"slide: expected a Point or a (row, column) pair, got {step!r}"):
            slide(mask, step, mask)  # type: ignore[arg-type]
    with rejects(ValidityError, "slide: expected a step that moves, got Point(0, 0)"):
        slide(mask, (0, 0), mask)
    for x in (*NO_PIECES, Grid([[1]])):
        with rejects(KindError, f"slide: expected a Mask or an Object, got {x!r}"):
            slide(x, DOWN, mask)  # type: ignore[call-overload]
    with rejects(KindError, "slide: expected a Point or a (row, column) pair, got (1, 2, 3)"):
        slide((1, 2, 3), DOWN, mask)  # type: ignore[arg-type]
    for free in NO_PIECES:
        with rejects(KindError, f"slide: expected a Point, Mask, Object or Grid, got {free!r}"):
            slide(mask, DOWN, free)  # type: ignore[call-overload]


# --- scale ---


def enlarged(x: Any, kr: int, kc: int) -> Any:
    blocks = {
        (r * kr + i, c * kc + j): color
        for (r, c), color in model(x).items()
        for i, j in itertools.product(range(kr), range(kc))
    }
    return like(x, blocks)


@given(anything, st.integers(1, 4), st.integers(1, 4))
@example(Mask([(-1, 2), (1, -3)]), 2, 3)
@example(Object({(-2, 3): 4}), 3, 1)
def test_scale_is_the_model(x: Any, kr: int, kc: int) -> None:
    assert same(scale(x, (kr, kc)), enlarged(x, kr, kc))
    assert scale(x, Point(kr, kc)) == scale(x, (np.int64(kr), kc))  # type: ignore[arg-type]
    assert scale(x, kr) == scale(x, k=(kr, kr))


def test_scale_of_everything_small_is_the_model() -> None:
    for x in SMALL:
        assert scale(x, 2) == enlarged(x, 2, 2)


@given(pieces(), st.integers(1, 3), st.integers(1, 3))
def test_scale_twice_is_scale_by_the_product(x: Any, a: int, b: int) -> None:
    assert scale(scale(x, a), b) == scale(x, a * b)
    assert scale(x, 1) == x
    assert size(scale(x, a)) == a * a * size(x)


@given(grids(), st.integers(1, 3), st.integers(1, 3))
def test_scale_then_slice_is_the_grid(grid: Grid, kr: int, kc: int) -> None:
    large = scale(grid, (kr, kc))
    assert large[::kr, ::kc] == grid
    assert large.shape == grid.shape * (kr, kc)
    assert colors(large) == colors(grid)


@pytest.mark.parametrize("x", empties())
def test_scale_of_nothing_is_nothing(x: Any) -> None:
    for k in (1, 3, 300, 10**30, (10**30, 1)):
        assert same(scale(x, k), type(x)())


def test_scale_reaches_the_limit() -> None:
    assert scale(Grid([[1]]), 256) == canvas((256, 256), 1)
    assert scale(canvas((128, 1)), (2, 256)).shape == (256, 256)
    assert scale(Mask([(3, -2)]), (256, 1)) == rect((768, -2), (1023, -2))


@pytest.mark.parametrize(
    ("k", "got"),
    [
        (257, "257 x 257"),
        ((257, 1), "257 x 1"),
        ((1, 257), "1 x 257"),
        ((1, 10**30), f"1 x {10**30}"),
    ],
)
def test_scale_over_the_limit_is_refused(k: Any, got: str) -> None:
    x: Any
    for x in (Grid([[1]]), Mask([(0, 0)]), Object({(4, 4): 1})):
        with rejects(ValidityError, f"scale: expected at most 256 x 256 cells, got {got}"):
            scale(x, k)


def test_scale_of_a_long_piece_over_the_limit_is_refused() -> None:
    with rejects(ValidityError, "scale: expected at most 256 x 256 cells, got 258 x 2"):
        scale(canvas((129, 1)), 2)
    with rejects(ValidityError, "scale: expected at most 256 x 256 cells, got 2 x 258"):
        scale(canvas((1, 129)), 2)


@pytest.mark.parametrize("k", [0, -1, (0, 1), (1, -3)])
def test_scale_below_one_is_refused(k: Any) -> None:
    least = k if isinstance(k, int) else min(k)
    with rejects(ValidityError, f"scale: expected a factor of at least 1, got {least}"):
        scale(Grid([[1]]), k)


@pytest.mark.parametrize("k", [None, 1.0, True, "2", (1,), (1, 2, 3), [1, 2]])
def test_scale_by_no_integer_is_refused(k: Any) -> None:
    with rejects(KindError, f"scale: expected a factor as an integer, got {k!r}"):
        scale(Grid([[1]]), k)


@pytest.mark.parametrize("k", [(1.5, 2), (2, 1.5)])
def test_scale_by_half_an_integer_is_refused(k: Any) -> None:
    with rejects(KindError, "scale: expected a factor as an integer, got 1.5"):
        scale(Mask(), k)


def test_scale_of_no_piece_is_refused() -> None:
    for x in NO_PIECES:
        with rejects(KindError, f"scale: expected a Point, Mask, Object or Grid, got {x!r}"):
            scale(x, 2)  # type: ignore[type-var]
