"""cells, colors, background, foreground, size, box, frame and corners: laws and models."""

from __future__ import annotations

import copy
from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import as_dict, as_set, bounds, empties, rejects, small_grids, small_masks

from arcdsl import (
    Grid,
    Mask,
    Object,
    Point,
    background,
    box,
    canvas,
    cells,
    colors,
    corners,
    foreground,
    frame,
    rotate,
    shift,
    size,
)
from arcdsl.errors import ArcdslError, KindError, ValidityError
from arcdsl.testing import cell_sets, color_values, grids, masks, object_pieces, points

NO_PIECES = [None, 3, 1.5, [(0, 0)], "ab"]
SOME = Object({(-1, 2): 3, (0, 2): 3, (1, 5): 0})
# Its array has borders without cells, and room for none of its colours but 3.
BORDERED = Object({(0, 0): 1, (1, 1): 3, (2, 2): 1})[Mask([(0, 0), (1, 1), (2, 2)])] - (2, 2)


def colored() -> st.SearchStrategy[Grid | Object]:
    few = [0, 1, 2, 9]
    return grids() | object_pieces() | grids(palette=few) | object_pieces(palette=few)


def color_choices() -> st.SearchStrategy[set[int]]:
    return st.sets(color_values())


# --- cells ---


@given(colored(), color_values())
def test_cells_are_those_of_a_color(x: Any, color: int) -> None:
    mask = cells(x, color)
    assert type(mask) is Mask
    assert as_set(mask) == {p for p, c in as_dict(x).items() if c == color}
    assert mask == Mask(as_set(mask))
    assert mask == cells(x, np.int64(color))  # type: ignore[call-overload]
    assert mask == cells(x, {color}) == cells(x, lambda c: c == color)


@given(colored(), color_choices())
@example(SOME, set())
@example(SOME, set(range(10)))
@example(BORDERED, set(range(10)))
def test_cells_are_those_of_several_colors(x: Any, chosen: set[int]) -> None:
    mask = cells(x, chosen)
    assert as_set(mask) == {p for p, c in as_dict(x).items() if c in chosen}
    assert mask == cells(x, lambda c: c in chosen) == cells(x, tuple(chosen))
    assert len(mask) == sum(len(cells(x, color)) for color in chosen)
    # What a function gives counts as Python counts it, not as an index.
    assert mask == cells(x, lambda c: np.bool_(c in chosen))  # type: ignore[arg-type, return-value]
    assert mask == cells(x, lambda c: "yes" if c in chosen else "")  # type: ignore[arg-type, return-value]


@given(cell_sets())
def test_cells_are_all_by_default(x: Any) -> None:
    mask = cells(x)
    assert type(mask) is Mask
    assert as_set(mask) == as_set(x)
    assert cells(mask) == mask == cells(x, None)


def test_cells_of_all_small_grids_are_the_model() -> None:
    for grid in small_grids():
        model = as_dict(grid)
        for color in range(3):
            assert as_set(cells(grid, color)) == {p for p, c in model.items() if c == color}


@given(colored())
def test_cells_ask_a_function_once_for_each_color(x: Any) -> None:
    asked: list[int] = []
    assert not cells(x, lambda c: bool(asked.append(c)))  # type: ignore[func-returns-value]
    assert asked == colors(x)


@given(object_pieces(), color_values(), points())
def test_cells_commute_with_geometry(x: Object, color: int, step: Point) -> None:
    assert cells(shift(x, step), color) == shift(cells(x, color), step)
    assert cells(rotate(x)) == rotate(cells(x))


@pytest.mark.parametrize("color", [-1, 10, 127, 255, 256])
def test_cells_of_no_color_are_refused(color: int) -> None:
    for choice in (color, {color}, [0, color], np.int64(color)):
        with rejects(ValidityError, f"cells: expected a color from 0 to 9, got {color}"):
            cells(canvas((1, 1)), choice)  # type: ignore[arg-type]


@pytest.mark.parametrize("color", [True, 1.0, "1", b"1", np.array(1), Mask([(0, 1)]), Grid([[1]])])
def test_cells_of_a_wrong_kind_of_color_are_refused(color: Any) -> None:
    with rejects(KindError, f"cells: expected a color from 0 to 9, got {color!r}"):
        cells(canvas((1, 1)), color)


@pytest.mark.parametrize("x", [Mask(), Mask([(0, 1)]), (0, 1), Point(0, 1), *NO_PIECES])
def test_cells_of_a_color_without_colors_are_refused(x: Any) -> None:
    for color in (0, {0}, bool):
        with rejects(KindError, f"cells: expected a Grid or an Object to have colors, got {x!r}"):
            cells(x, color)


@pytest.mark.parametrize("x", NO_PIECES)
def test_cells_of_a_wrong_kind_are_refused(x: Any) -> None:
    with rejects(KindError, f"cells: expected a Point, Mask, Object or Grid, got {x!r}"):
        cells(x)


# --- colors, background, foreground ---


@given(colored())
@example(Grid([list(range(10))]))
@example(Grid([[9, 0, 9, 0, 5]]))
def test_colors_are_counted_and_ties_rise(x: Any) -> None:
    counts = Counter(as_dict(x).values())
    assert colors(x) == sorted(counts, key=lambda c: (-counts[c], c))
    assert all(type(color) is int for color in colors(x))


def test_colors_of_all_small_grids_are_the_model() -> None:
    for grid in small_grids():
        counts = Counter(as_dict(grid).values())
        assert colors(grid) == sorted(counts, key=lambda c: (-counts[c], c))
        assert background(grid) == colors(grid)[0]


@given(colored().filter(size))
def test_background_is_the_first_color(x: Any) -> None:
    assert background(x) == colors(x)[0]
    assert type(background(x)) is int


@given(colored(), color_choices())
@example(SOME, set(range(10)))
@example(BORDERED, {0})
def test_foreground_is_what_is_left(x: Any, left_out: set[int]) -> None:
    left = foreground(x, left_out)
    assert type(left) is Object
    assert as_dict(left) == {p: c for p, c in as_dict(x).items() if c not in left_out}
    assert left == Object(as_dict(left))
    assert left == foreground(x, list(left_out)) == foreground(left, left_out)
    assert cells(left) == cells(x) - cells(x, left_out)
    assert len(left) == len(as_dict(left))


@given(colored(), color_values())
def test_foreground_of_one_color_is_that_of_its_set(x: Any, color: int) -> None:
    assert foreground(x, color) == foreground(x, {color}) == foreground(x, np.int8(color))  # type: ignore[arg-type]


@given(colored())
def test_foreground_leaves_out_black_by_default(x: Any) -> None:
    assert foreground(x) == foreground(x, 0) == foreground(x, background=0)


@pytest.mark.parametrize("empty", [x for x in empties() if isinstance(x, Object)])
def test_foreground_and_colors_of_the_empty_object_are_empty(empty: Object) -> None:
    assert foreground(empty) == foreground(empty, ()) == Object()
    assert cells(empty, 0) == cells(empty, {1}) == cells(empty, bool) == Mask()
    assert colors(copy.deepcopy(empty)) == []
    message = "background: expected a piece with cells, got an empty Object"
    with rejects(ValidityError, message):
        background(empty)


@pytest.mark.parametrize("x", [Mask([(0, 0)]), (0, 0), Point(0, 0), *NO_PIECES])
@pytest.mark.parametrize("verb", [colors, background, foreground])
def test_colors_background_and_foreground_need_colors(verb: Any, x: Any) -> None:
    with rejects(KindError, f"{verb.__name__}: expected a Grid or an Object, got {x!r}"):
        verb(x)


@pytest.mark.parametrize(
    ("color", "error"),
    [(-1, ValidityError), (10, ValidityError), (None, KindError), (True, KindError)],
)
def test_foreground_without_a_color_is_refused(color: Any, error: type[ArcdslError]) -> None:
    for choice in (color, [0, color]):
        with rejects(error, f"foreground: expected a color from 0 to 9, got {color}"):
            foreground(canvas((1, 1)), choice)


# --- size ---


@given(cell_sets())
def test_size_is_the_number_of_cells(x: Any) -> None:
    assert size(x) == len(as_set(x)) == size(cells(x))
    assert type(size(x)) is int


def test_size_of_all_small_masks_is_the_model() -> None:
    assert all(size(mask) == len(as_set(mask)) for mask in small_masks())


# --- box, frame, corners ---


def in_box(x: Any) -> set[tuple[int, int]]:
    found = as_set(x)
    if not found:
        return set()
    top, left, bottom, right = bounds(found)
    return {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}


def on_frame(x: Any) -> set[tuple[int, int]]:
    inside = in_box(x)
    steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    return {(r, c) for r, c in inside if any((r + a, c + b) not in inside for a, b in steps)}


@given(cell_sets())
@example(Grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
def test_box_is_filled_and_frame_its_ring(x: Any) -> None:
    filled, ring = box(x), frame(x)
    assert type(filled) is type(ring) is Mask
    assert (as_set(filled), as_set(ring)) == (in_box(x), on_frame(x))
    assert (filled, ring) == (Mask(in_box(x)), Mask(on_frame(x)))
    assert filled.shape == ring.shape == cells(x).shape
    assert (len(filled), len(ring)) == (len(in_box(x)), len(on_frame(x)))


@given(cell_sets())
def test_box_is_idempotent_and_contains_x(x: Any) -> None:
    assert box(box(x)) == box(frame(x)) == box(x)
    assert cells(x) <= box(x)


def test_frame_and_box_of_all_small_masks_are_the_model() -> None:
    for mask in small_masks():
        assert as_set(box(mask)) == in_box(mask)
        assert as_set(frame(mask)) == on_frame(mask)


def test_frame_and_box_reach_the_limit() -> None:
    far = Mask([(-9, 0), (246, 255)])
    assert (len(box(far)), len(frame(far))) == (256 * 256, 4 * 255)


@pytest.mark.parametrize("empty", empties())
def test_frame_box_and_size_of_an_empty_piece_are_empty(empty: Any) -> None:
    assert box(empty) == frame(empty) == Mask()
    assert size(empty) == size(box(empty)) == 0
    with rejects(
        ValidityError,
        f"corners: expected a piece with cells, got an empty {type(empty).__name__}",
    ):
        corners(empty)


@given(cell_sets().filter(size))
def test_corners_are_those_of_the_box(x: Any) -> None:
    top, left, bottom, right = bounds(as_set(x))
    found = corners(x)
    assert found == ((top, left), (top, right), (bottom, left), (bottom, right))
    assert type(found) is tuple
    assert all(type(corner) is Point for corner in found)
    assert box(Mask(found)) == box(x)


@given(masks().filter(size), points())
def test_corners_move_with_the_piece(mask: Mask, step: Point) -> None:
    assert corners(shift(mask, step)) == tuple(corner + step for corner in corners(mask))


@pytest.mark.parametrize("x", NO_PIECES)
@pytest.mark.parametrize("verb", [box, frame, corners])
def test_corners_box_and_frame_of_no_piece_are_refused(verb: Any, x: Any) -> None:
    with rejects(KindError, f"{verb.__name__}: expected a Point, Mask, Object or Grid, got {x!r}"):
        verb(x)


@pytest.mark.parametrize("x", NO_PIECES)
def test_size_of_no_piece_is_refused(x: Any) -> None:
    with rejects(KindError, f"size: expected a Point, Mask, Object or Grid, got {x!r}"):
        size(x)


@pytest.mark.parametrize("x", [(1,), (1, 2, 3), (1.5, 2), ("a", "b")])
@pytest.mark.parametrize("verb", [cells, size, box, frame, corners])
def test_size_and_the_like_of_a_wrong_pair_are_refused(verb: Any, x: Any) -> None:
    message = f"{verb.__name__}: expected a Point or a (row, column) pair, got {x!r}"
    with rejects(KindError, message):
        verb(x)
