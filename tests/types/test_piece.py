"""What all pieces share: the bounding box, equality, hash, copies, arrays and pictures."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle import as_set, bounds, empties, like, model, rejects, small_masks
from rich.text import Text

from arcdsl import Grid, Mask, Object, Point, drawing, transpose
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import masks, object_pieces, pieces, points
from arcdsl.types import MAX_SIDE, Piece
from arcdsl.types.piece import ABSENT, check_color, check_side, make, make_later

PLACES = ["top", "left", "bottom", "right", "top_left", "center"]


def box_agrees(x: Any) -> bool:
    top, left, bottom, right = bounds(as_set(x))
    return (
        (x.top, x.left, x.bottom, x.right) == (top, left, bottom, right)
        and (x.height, x.width) == x.shape == (bottom - top + 1, right - left + 1)
        and x.top_left == (top, left)
        and x.center == ((top + bottom) // 2, (left + right) // 2)
    )


@given(pieces())
def test_box_is_that_of_the_cells(x: Piece) -> None:
    if as_set(x):
        assert box_agrees(x)
        assert {type(p) for p in (x.shape, x.top_left, x.center)} == {Point}
        assert {type(getattr(x, name)) for name in [*PLACES[:4], "height", "width"]} == {int}


def test_box_is_that_of_the_cells_of_every_small_mask() -> None:
    assert all(box_agrees(mask) for mask in small_masks() if as_set(mask))


@pytest.mark.parametrize("x", empties())
def test_the_empty_piece_has_no_sides_and_no_place(x: Any) -> None:
    assert x.shape == (0, 0)
    assert type(x.shape) is Point
    assert (x.height, x.width) == (0, 0)
    for name in PLACES:
        message = f"{name}: expected a piece with cells, got an empty {type(x).__name__}"
        with rejects(ValidityError, message):
            getattr(x, name)


@given(pieces())
def test_trim_keeps_the_value_and_leaves_no_border(x: Piece) -> None:
    before, parts = model(x), (x._array, x._row, x._column, x._trimmed)
    trimmed = x._trim()
    assert all(
        a is b for a, b in zip(parts, (x._array, x._row, x._column, x._trimmed), strict=True)
    )
    assert trimmed._trim() is trimmed is x._trim()
    assert model(trimmed) == before
    assert trimmed._trimmed
    array = trimmed._present()
    if before:
        assert array[0].any()
        assert array[-1].any()
        assert array[:, 0].any()
        assert array[:, -1].any()
    else:
        assert (array.shape, trimmed._row, trimmed._column) == ((0, 0), 0, 0)


# --- Equality and hash ---


@given(pieces(max_side=2, reach=1), pieces(max_side=2, reach=1))
def test_equality_is_that_of_kind_and_cells(a: Piece, b: Piece) -> None:
    same = type(a) is type(b) and model(a) == model(b)
    assert (a == b) is same
    assert (a != b) is not same
    assert len({a, b}) == 2 - same


@given(pieces())
def test_equality_and_hash_do_not_depend_on_the_form(x: Piece) -> None:
    again = like(x, model(x))
    assert x == again
    assert again == x
    assert hash(x) == hash(again) == hash(x)
    assert x == x._trim() == again


def test_equality_knows_places_and_shapes() -> None:
    row, column = Mask([(0, 0), (0, 1)]), Mask([(0, 0), (1, 0)])
    assert row != column
    assert hash(row) != hash(column)
    moved = [Mask([(r, c), (r, c + 1)]) for r in (0, 1) for c in (0, 1)]
    assert len({*moved, *map(hash, moved)}) == 8
    assert Grid([[1, 2]]) != Grid([[1], [2]])
    assert hash(Grid([[1, 2]])) != hash(Grid([[2, 1]]))
    assert Object({(0, 0): 1}) != Object({(0, 0): 2})


@pytest.mark.parametrize("other", [None, 1, [(0, 0)], ((0, 0),), {(0, 0)}, {(0, 0): 1}])
def test_equality_with_other_kinds_is_false(other: Any) -> None:
    for x in (Mask([(0, 0)]), Object({(0, 0): 1}), Grid([[1]])):
        assert (x == other) is False
        assert (x != other) is True


def test_equality_of_different_kinds_of_piece_is_false() -> None:
    kinds: list[Any] = [Mask([(0, 0)]), Object({(0, 0): 1}), Grid([[1]]), Mask(), Object()]
    assert [[a == b for b in kinds] for a in kinds] == np.eye(5, dtype=bool).tolist()


def test_hash_is_the_same_in_every_process() -> None:
    code = (
        "from arcdsl import *\n"
        "xs = [Mask([(0, 1), (5, 5)]), Object({(1, 2): 3}), Grid([[1, 2]]), Mask()]\n"
        "print([*map(hash, xs)], [*{*xs}])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


# --- Copies, pickle, immutability ---


@given(pieces())
def test_copies_are_the_piece_itself(x: Piece) -> None:
    assert copy.copy(x) is x
    assert copy.deepcopy(x) is x
    assert copy.deepcopy([x])[0] is x


@given(pieces(), st.integers(2, pickle.HIGHEST_PROTOCOL))
def test_pickle_gives_an_equal_piece(x: Piece, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(x, protocol))
    assert type(again) is type(x)
    assert model(again) == model(x)
    assert again == x
    assert hash(again) == hash(x)


def test_pickle_of_a_part_leaves_the_rest_behind() -> None:
    corner = Grid(np.zeros((200, 200), np.int8))[:1, :1]
    assert len(pickle.dumps(corner)) < 1000


@given(pieces())
def test_pieces_are_immutable(x: Any) -> None:
    for name in ("shape", "height", "top", "center", "color", "anything", "rows", "__dict__"):
        with pytest.raises(AttributeError):
            setattr(x, name, 1)


@pytest.mark.parametrize("x", [Mask(), Object(), Grid([[1]])])
def test_a_name_that_is_not_there_is_told(x: Any) -> None:
    with pytest.raises(AttributeError, match=rf"\A{type(x).__name__} has no attribute 'size'\Z"):
        _ = x.size


# --- Arrays ---


@given(pieces())
def test_array_is_a_copy_of_the_bounding_box(x: Piece) -> None:
    array = np.asarray(x)
    assert array.shape == x.shape
    assert array.dtype == (bool if isinstance(x, Mask) else np.int8)
    cells = model(x)
    for (r, c), value in np.ndenumerate(array):
        at = (r + x._trim()._row, c + x._trim()._column)
        assert value == (at in cells if isinstance(x, Mask) else cells.get(at, ABSENT))
    assert array.flags.c_contiguous
    assert array.flags.writeable
    array[...] = 1
    assert model(x) == cells


def test_array_takes_a_type() -> None:
    grid: Any = Grid([[1, 2]])
    for array in (np.array(grid, dtype=np.float32), grid.__array__(np.float32)):
        assert array.dtype == np.float32
        assert array.tolist() == [[1.0, 2.0]]


def test_array_is_in_the_order_of_rows() -> None:
    turned: Any = transpose(Grid([[1, 2, 3], [4, 5, 6]]))
    assert turned.__array__().flags.c_contiguous
    assert turned.__array__().tolist() == [[1, 4], [2, 5], [3, 6]]


def test_array_takes_copy_but_not_its_refusal() -> None:
    grid: Any = Grid([[1]])
    assert grid.__array__(copy=True).tolist() == [[1]]
    assert grid.__array__(None, None).tolist() == [[1]]
    for x in (grid, Mask(), Object()):
        message = f"{type(x).__name__}: expected copy=None or True, got False"
        with rejects(ValidityError, message):
            x.__array__(copy=False)


# --- Pictures ---


@given(pieces())
def test_pictures_are_of_the_bounding_box(x: Any) -> None:
    array = np.asarray(x)
    if isinstance(x, Mask):
        array = np.where(array, 5, ABSENT)
    assert x._pixels().tolist() == array.tolist()
    assert x._pixels().dtype == np.int8
    assert x._repr_svg_() == drawing.svg(array)
    assert x.__rich__() == Text.from_ansi(drawing.terminal(array))


# --- The trusted constructors and the checks ---


def test_make_starts_trimmed_at_the_origin() -> None:
    mask = make(Mask, np.ones((1, 2), bool))
    assert type(mask) is Mask
    assert (mask._row, mask._column, mask._trimmed) == (0, 0, True)
    assert (mask._size, mask._hash) == (None, None)
    placed = make(Object, np.ones((1, 1), np.int8), 2, 3, False)
    assert type(placed) is Object
    assert (placed._row, placed._column, placed._trimmed) == (2, 3, False)


@pytest.mark.parametrize("part", ["_array", "_row", "_column", "_trimmed"])
def test_make_later_builds_its_parts_once_and_only_when_needed(part: str) -> None:
    built = []

    def parts() -> Any:
        built.append(1)
        return np.array([[False, True]]), 2, 3, False

    mask = make_later(Mask, parts, 1)
    assert (type(mask), len(mask), bool(mask), built) == (Mask, 1, True, [])
    wanted = dict(zip(["_row", "_column", "_trimmed"], (2, 3, False), strict=True))
    assert part == "_array" or getattr(mask, part) == wanted[part]
    assert (mask.top_left, built) == ((2, 4), [1])
    assert (list(mask), mask.shape, hash(mask), built) == ([(2, 4)], (1, 1), hash(mask), [1])
    assert (mask._later()[0] is mask._array, built) == (True, [1])


def test_make_later_may_be_asked_while_it_builds() -> None:
    nested: list[int] = []

    def parts() -> Any:
        if not nested:
            nested.append(1)
            assert mask.top_left == (2, 4)  # as another thread would
        return np.array([[False, True]]), 2, 3, False

    mask = make_later(Mask, parts, 1)
    assert (mask.top_left, list(mask)) == ((2, 4), [(2, 4)])


@given(masks() | object_pieces())
def test_len_is_the_number_of_cells_in_every_form(x: Any) -> None:
    assert len(x) == len(as_set(x)) == len(x)
    assert type(len(x)) is int
    assert bool(x) is (len(as_set(x)) > 0)


@given(pieces(), points())
def test_nothing_asked_of_a_piece_changes_it(x: Any, point: Point) -> None:
    before = model(x)
    _ = (
        x.shape,
        hash(x),
        repr(x),
        x == x._trim(),
        point in x,
        x.get(point) if hasattr(x, "get") else 0,
    )
    assert model(x) == before


def test_max_side_is_256() -> None:
    assert MAX_SIDE == 256


def test_check_side_allows_256_and_no_more() -> None:
    check_side(256, 256, "verb")
    for h, w in ((257, 1), (1, 257), (300, 400)):
        message = f"verb: expected at most 256 x 256 cells, got {h} x {w}"
        with rejects(ValidityError, message):
            check_side(h, w, "verb")


@pytest.mark.parametrize("kind", [int, np.int8, np.uint8, np.int64])
def test_check_color_makes_plain_integers(kind: Any) -> None:
    for color in range(10):
        checked = check_color(kind(color), "verb")
        assert type(checked) is int
        assert checked == color


@pytest.mark.parametrize("color", [-1, 10, 300, np.int8(-5), np.uint8(255)])
def test_check_color_rejects_colors_outside(color: Any) -> None:
    with rejects(ValidityError, f"verb: expected a color from 0 to 9, got {int(color)}"):
        check_color(color, "verb")


@pytest.mark.parametrize("color", [True, False, np.bool_(True), 1.0, "1", None, (1,), np.array(1)])
def test_check_color_rejects_what_is_no_integer(color: Any) -> None:
    with rejects(KindError, f"verb: expected a color from 0 to 9, got {color!r}"):
        check_color(color, "verb")
