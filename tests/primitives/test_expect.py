"""Checks of arguments: what each passes on, and the one sentence for the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from oracle import empties, rejects

from arcdsl import DOWN, HORIZONTAL, LEFT, RIGHT, Grid, Mask, Object, Point
from arcdsl.errors import KindError, ValidityError, shown
from arcdsl.primitives import expect

GRID = Grid([[1, 2]])
MASK = Mask([(0, 0), (3, -1)])
OBJECT = Object({(1, 1): 4})
PIECES = [GRID, MASK, OBJECT, *empties()]
NEVER = [None, 1, 1.5, "ab", b"ab", [(0, 0)], {(0, 0): 1}, {(0, 0)}, np.zeros((2, 2), np.int8)]
NO_PAIRS: list[Any] = [(), (1,), (1, 2, 3), (1, "a"), (1.0, 2), (True, 0)]


@pytest.mark.parametrize(
    ("check", "kinds", "wanted"),
    [
        (expect.grid, (Grid,), "a Grid"),
        (expect.colored, (Grid, Object), "a Grid or an Object"),
        (expect.mask_or_object, (Mask, Object), "a Mask or an Object"),
        (expect.piece, (Mask, Object, Grid), "a Point, Mask, Object or Grid"),
    ],
)
def test_pieces_of_the_right_kind_pass_as_they_are(
    check: Callable[[Any, str], Any], kinds: tuple[type, ...], wanted: str
) -> None:
    points: list[Any] = [] if Mask in kinds else [Point(0, 0), (0, 0), *NO_PAIRS]
    for x in [*PIECES, *NEVER, *points]:
        if isinstance(x, kinds):
            assert check(x, "verb") is x
        else:
            with rejects(KindError, f"verb: expected {wanted}, got {shown(x)}"):
                check(x, "verb")


@pytest.mark.parametrize("check", [expect.mask_or_object, expect.piece])
def test_points_pass_as_masks(check: Callable[[Any, str], Any]) -> None:
    for point in (Point(2, -3), (2, -3)):
        assert check(point, "verb") == Mask([(2, -3)])
    for pair in NO_PAIRS:
        message = f"verb: expected a Point or a (row, column) pair, got {pair!r}"
        with rejects(KindError, message):
            check(pair, "verb")


@pytest.mark.parametrize("value", [1, 2, 300, np.int8(1), np.uint64(7), np.array(2)])
def test_count_makes_plain_integers(value: Any) -> None:
    number = expect.count(value, "verb", "rows")
    assert type(number) is int
    assert number == value


@pytest.mark.parametrize("value", [0, -1, np.int8(-3)])
def test_count_rejects_less_than_one(value: Any) -> None:
    with rejects(ValidityError, f"verb: expected rows of at least 1, got {int(value)}"):
        expect.count(value, "verb", "rows")


@pytest.mark.parametrize(
    "value", [True, False, 1.0, "1", None, (1, 2), np.array([1, 2]), np.array([1]), np.bool_(True)]
)
def test_count_rejects_what_is_no_integer(value: Any) -> None:
    with rejects(KindError, f"verb: expected rows as an integer, got {value!r}"):
        expect.count(value, "verb", "rows")


def test_step_takes_what_moves() -> None:
    assert expect.step(DOWN, "verb") is DOWN
    for pair in [(0, 1), (2, 0), (-3, 7), (np.int8(0), np.int8(1))]:
        assert type(expect.step(pair, "verb")) is Point
        assert expect.step(pair, "verb") == pair


@pytest.mark.parametrize("value", [(0, 0), Point(0, 0), (np.int8(0), 0)])
def test_step_rejects_no_move(value: Any) -> None:
    with rejects(ValidityError, "verb: expected a step that moves, got Point(0, 0)"):
        expect.step(value, "verb")


@pytest.mark.parametrize("value", [*NEVER, *NO_PAIRS, MASK])
def test_step_rejects_what_is_no_point(value: Any) -> None:
    message = f"verb: expected a Point or a (row, column) pair, got {shown(value)}"
    with rejects(KindError, message):
        expect.step(value, "verb")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (DOWN, [DOWN]),
        ((1, 0), [DOWN]),
        (HORIZONTAL, [LEFT, RIGHT]),
        (((0, -1), (0, 1)), [LEFT, RIGHT]),
        ((DOWN,), [DOWN]),
        ((DOWN, LEFT, RIGHT), [DOWN, LEFT, RIGHT]),
        ([RIGHT, (1, 0), RIGHT], [RIGHT, DOWN, RIGHT]),
        ([RIGHT, LEFT], [RIGHT, LEFT]),
        (Mask([(1, 0), (0, -1)]), [LEFT, DOWN]),
        ([], []),
        ((), []),
    ],
)
def test_steps_are_a_list_in_order(value: Any, wanted: list[Point]) -> None:
    steps = expect.steps(value, "verb")
    assert steps == wanted
    assert len(value) == 2 or expect.steps(iter(value), "verb") == wanted
    assert all(type(step) is Point for step in steps)


@pytest.mark.parametrize("value", [None, 1, "ab", b"ab", GRID, np.array(1)])
def test_steps_rejects_what_is_not_several(value: Any) -> None:
    with rejects(KindError, f"verb: expected a step or several, got {value!r}"):
        expect.steps(value, "verb")


@pytest.mark.parametrize("value", [[1], [1, 2], (1, 2, 3), ["ab"], [None]])
def test_steps_rejects_several_that_are_no_steps(value: Any) -> None:
    message = f"verb: expected a Point or a (row, column) pair, got {value[0]!r}"
    with rejects(KindError, message):
        expect.steps(value, "verb")


@pytest.mark.parametrize("value", [(0, 0), [(0, 1), (0, 0)], (RIGHT, Point(0, 0))])
def test_steps_rejects_no_move(value: Any) -> None:
    with rejects(ValidityError, "verb: expected a step that moves, got Point(0, 0)"):
        expect.steps(value, "verb")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (0, {0}),
        (9, {9}),
        (np.int8(3), {3}),
        ([], set()),
        ((), set()),
        ((1, 2), {1, 2}),
        ([2, 2, 0], {0, 2}),
        ({7}, {7}),
        (range(10), set(range(10))),
        ({4: "value"}, {4}),
        (np.array([1, 2], np.int8), {1, 2}),
    ],
)
def test_color_set_is_a_frozen_set(value: Any, wanted: set[int]) -> None:
    colors = expect.color_set(value, "verb")
    assert expect.color_set(iter(colors), "verb") == colors
    assert type(colors) is frozenset
    assert colors == wanted
    assert all(type(color) is int for color in colors)


@pytest.mark.parametrize("value", [None, True, 1.0, "ab", b"ab", "", *PIECES])
def test_color_set_rejects_what_is_no_color(value: Any) -> None:
    with rejects(KindError, f"verb: expected a color from 0 to 9, got {value!r}"):
        expect.color_set(value, "verb")


@pytest.mark.parametrize("value", ["1", None, False, (1, 2)])
def test_color_set_rejects_several_that_are_no_colors(value: Any) -> None:
    with rejects(KindError, f"verb: expected a color from 0 to 9, got {value!r}"):
        expect.color_set([1, value], "verb")


@pytest.mark.parametrize("value", [-1, 10])
def test_color_set_rejects_colors_outside(value: int) -> None:
    for given_ in (value, [0, value]):
        with rejects(ValidityError, f"verb: expected a color from 0 to 9, got {value}"):
            expect.color_set(given_, "verb")


@pytest.mark.parametrize("value", [-3, 0, 7, np.int8(-1), np.uint64(7), np.array(2)])
def test_integer_makes_plain_integers(value: Any) -> None:
    number = expect.integer(value, "verb", "rows")
    assert type(number) is int
    assert number == value


@pytest.mark.parametrize("x", [*PIECES, (2, -3), Point(0, 0)])
def test_trimmed_is_the_piece_without_a_border(x: Any) -> None:
    piece = expect.trimmed(x, "verb")
    assert piece._trimmed
    assert piece == (Mask([x]) if isinstance(x, tuple) else x)


def test_trimmed_trims_only_once() -> None:
    mask = Mask(np.eye(4, dtype=bool)[1:])
    assert not mask._trimmed
    trimmed = expect.trimmed(mask, "verb")
    assert expect.trimmed(mask, "verb") is trimmed is expect.trimmed(trimmed, "verb")
    assert (trimmed._trimmed, trimmed._array.shape, trimmed._column) == (True, (3, 3), 1)


@pytest.mark.parametrize("x", NEVER)
def test_trimmed_rejects_the_rest(x: Any) -> None:
    with rejects(KindError, f"verb: expected a Point, Mask, Object or Grid, got {shown(x)}"):
        expect.trimmed(x, "verb")
