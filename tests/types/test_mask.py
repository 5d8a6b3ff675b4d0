"""Mask: Python's set algebra over cells, and what it refuses."""

from __future__ import annotations

from itertools import pairwise
from operator import and_, le, or_, sub, xor
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from oracle import Cell, as_set, empties, rejects, small_masks, sound

from arcdsl import Grid, Mask, Object, Point
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, masks, object_pieces, points
from arcdsl.types import Cells, as_mask
from arcdsl.types.mask import from_points, union_of
from arcdsl.types.piece import make

CELLS = st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)))
ALGEBRA = {"&": and_, "-": sub, "|": or_, "^": xor}
NO_CELLS = [None, 1, 1.5, "ab", [(0, 0)], {(0, 0)}, np.zeros((1, 1), bool)]


# --- Making one ---


@given(CELLS)
@example([])
@example([(0, 0), (0, 0)])
def test_mask_has_the_cells_it_is_made_of(cells: list[Cell]) -> None:
    ways: list[Any] = [cells, tuple(cells), set(cells), dict.fromkeys(cells), iter(cells)]
    ways.append([Point(*cell) for cell in cells])
    for mask in map(Mask, ways):
        assert type(mask) is Mask
        assert as_set(sound(mask)) == set(cells)
    assert as_set(Mask(cells=cells)) == set(cells)


@given(arrays(bool, array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=5)))
def test_mask_of_an_array_has_its_true_cells(array: NDArray[np.bool_]) -> None:
    mask = Mask(array)
    assert type(mask._trimmed) is bool
    wanted = {(r, c) for r, row in enumerate(array.tolist()) for c, on in enumerate(row) if on}
    assert as_set(mask) == wanted
    array[...] = ~array
    assert as_set(mask) == wanted


def test_mask_of_an_array_takes_it_as_a_plain_one() -> None:
    clever: Any = np.ma.array([[True, False]], mask=[[True, False]])
    mask = Mask(clever)
    assert type(mask._array) is np.ndarray
    assert mask == Mask([(0, 0)])


@given(masks())
def test_mask_of_a_mask_is_itself(mask: Mask) -> None:
    assert Mask(mask) is mask


@given(object_pieces())
def test_mask_of_an_object_has_its_cells(piece: Object) -> None:
    assert as_set(Mask(piece)) == as_set(piece)


def test_mask_of_nothing_is_empty() -> None:
    for mask in (Mask(), Mask([]), Mask(()), Mask(np.zeros((0, 0), bool))):
        assert as_set(mask) == set()
        assert mask == Mask()
        assert np.asarray(mask).dtype == bool


@pytest.mark.parametrize("cells", [None, 1, 1.5, "ab", b"ab", "", b"", Grid([[1]])])
def test_mask_rejects_what_is_not_cells(cells: Any) -> None:
    with rejects(KindError, f"Mask: expected cells or a 2-D boolean array, got {cells!r}"):
        Mask(cells)


@pytest.mark.parametrize("cell", [1, "ab", None, (1,), (1, 2, 3), (1.5, 0), [0, 0]])
def test_mask_rejects_cells_that_are_no_pairs(cell: Any) -> None:
    with rejects(KindError, f"Mask: expected a Point or a (row, column) pair, got {cell!r}"):
        Mask([(0, 0), cell])


@pytest.mark.parametrize(
    ("array", "got"),
    [
        (np.zeros((2, 2), np.int8), "2-D of int8"),
        (np.zeros(2, bool), "1-D of bool"),
        (np.zeros((1, 1, 1), bool), "3-D of bool"),
        (np.zeros((), bool), "0-D of bool"),
        (np.zeros((1, 1)), "2-D of float64"),
    ],
)
def test_mask_rejects_other_arrays(array: Any, got: str) -> None:
    with rejects(KindError, f"Mask: expected a 2-D boolean array, got {got}"):
        Mask(array)


def test_mask_is_at_most_256_on_a_side() -> None:
    for far in ((255, 0), (0, 255), (-255, 255)):
        assert max(Mask([(0, 0), far]).shape) == 256
    assert max(Mask(np.ones((256, 256), bool)).shape) == 256
    for far, shape in (((256, 0), "257 x 1"), ((0, -256), "1 x 257")):
        message = f"Mask: expected at most 256 x 256 cells, got {shape}"
        with rejects(ValidityError, message):
            Mask([(0, 0), far])
        h, w = map(int, shape.split(" x "))
        with rejects(ValidityError, message):
            Mask(np.zeros((h, w), bool))


# --- Reading one ---


@given(masks())
def test_mask_iterates_in_reading_order(mask: Mask) -> None:
    cells = list(mask)
    assert cells == sorted(as_set(mask))
    assert all(type(cell) is Point and type(cell.r) is type(cell.c) is int for cell in cells)
    assert all(a < b for a, b in pairwise(cells))


@given(masks(), points())
def test_mask_in_agrees_with_iteration(mask: Mask, point: Point) -> None:
    for cell in (point, (point.r, point.c), *mask):
        assert (cell in mask) is (cell in set(mask))


def test_mask_in_of_every_small_mask() -> None:
    around = [(r, c) for r in range(-1, 4) for c in range(-1, 4)]
    for mask in small_masks():
        cells = as_set(mask)
        assert [cell in mask for cell in around] == [cell in cells for cell in around]


@pytest.mark.parametrize("point", [1, "ab", None, (1,), (1, 2, 3), Mask()])
def test_mask_in_rejects_what_is_no_point(point: Any) -> None:
    with rejects(KindError, f"in: expected a Point or a (row, column) pair, got {point!r}"):
        _ = point in Mask([(0, 0)])


@given(masks())
def test_mask_repr_makes_it_again(mask: Mask) -> None:
    assert eval(repr(mask), {"Mask": Mask}) == mask


def test_mask_repr_is_its_pairs() -> None:
    assert repr(Mask([(1, 0), (0, -1)])) == "Mask([(0, -1), (1, 0)])"
    assert repr(Mask()) == repr(Mask(np.zeros((2, 2), bool))) == "Mask()"


# --- Algebra ---


@pytest.mark.parametrize("sign", ALGEBRA)
@given(masks(), cell_sets())
def test_mask_algebra_is_that_of_sets(sign: str, mask: Mask, other: Cells) -> None:
    result = sound(ALGEBRA[sign](mask, other))
    assert type(result) is Mask
    wanted = ALGEBRA[sign](as_set(mask), as_set(other))
    assert as_set(result) == wanted


@pytest.mark.parametrize("sign", ALGEBRA)
def test_mask_algebra_of_every_small_pair(sign: str) -> None:
    small = [(mask, as_set(mask)) for mask in small_masks(2)]
    for a, cells_a in small:
        for b, cells_b in small:
            # The second mask in the frame of the first, and trimmed to a frame of its own.
            for other in (b, Mask(list(b))):
                assert as_set(sound(ALGEBRA[sign](a, other))) == ALGEBRA[sign](cells_a, cells_b)


@given(masks(max_side=2, reach=1), cell_sets(max_side=3, reach=1))
@example(Mask(), Mask())
@example(Mask(), (0, 0))
@example(Mask([(0, 0)]), Mask())
def test_mask_le_is_that_of_sets(mask: Mask, other: Cells) -> None:
    assert (mask <= other) is (as_set(mask) <= as_set(other))
    assert (mask & other <= mask) is True
    assert (mask & other <= other) is True


def test_mask_ge_is_le_turned() -> None:
    assert Mask([(0, 0), (0, 1)]) >= Mask([(0, 1)])
    assert not Mask() >= Mask([(0, 1)])


@given(masks(), masks(), masks())
def test_mask_algebra_keeps_the_laws_of_sets(a: Mask, b: Mask, c: Mask) -> None:
    assert a & b == b & a
    assert a | b == b | a
    assert a ^ b == (a - b) | (b - a) == (a | b) - (a & b)
    assert a & (b | c) == (a & b) | (a & c)
    assert (a - b) & b == Mask()
    assert (a & b) | (a - b) == a


@pytest.mark.parametrize("empty", empties())
def test_mask_algebra_with_an_empty_piece(empty: Any) -> None:
    mask = Mask([(-1, 2), (0, 0)])
    assert mask & empty == Mask()
    assert mask - empty == mask | empty == mask ^ empty == mask
    assert not mask <= empty
    assert Mask() <= empty
    if isinstance(empty, Mask):
        assert empty & mask == empty - mask == Mask()
        assert empty | mask == empty ^ mask == mask
        assert empty <= mask
        assert (empty.shape, list(empty), len(empty)) == ((0, 0), [], 0)


@pytest.mark.parametrize(("sign", "operation"), [*ALGEBRA.items(), ("<=", le)])
def test_mask_algebra_rejects_what_is_no_piece(sign: str, operation: Any) -> None:
    for mask in (Mask(), Mask([(0, 0)])):
        for other in NO_CELLS:
            message = f"{sign}: expected a Point, Mask, Object or Grid, got {other!r}"
            with rejects(KindError, message):
                operation(mask, other)
        message = f"{sign}: expected a Point or a (row, column) pair, got (1,)"
        with rejects(KindError, message):
            operation(mask, (1,))


@pytest.mark.parametrize(("sign", "operation"), [("|", or_), ("^", xor)])
def test_mask_sums_are_at_most_256_on_a_side(sign: str, operation: Any) -> None:
    assert operation(Mask([(0, 0)]), (255, 255)).shape == (256, 256)
    for far, shape in (((256, 0), "257 x 1"), ((0, -256), "1 x 257")):
        with rejects(ValidityError, f"{sign}: expected at most 256 x 256 cells, got {shape}"):
            operation(Mask([(0, 0)]), far)


def test_mask_differences_of_far_masks_are_no_error() -> None:
    near, far = Mask([(0, 0)]), Mask([(1000, -1000)])
    assert near & far == Mask()
    assert near - far == near
    assert not near <= far


# --- Helpers of the verbs ---


@given(cell_sets())
def test_as_mask_has_the_cells(x: Any) -> None:
    mask = as_mask(x, "verb")
    assert type(mask) is Mask
    assert as_set(mask) == as_set(x)
    assert as_set(sound(mask)) == as_set(x)
    assert (mask is x) is isinstance(x, Mask)


@pytest.mark.parametrize("x", NO_CELLS)
def test_as_mask_rejects_the_rest(x: Any) -> None:
    with rejects(KindError, f"verb: expected a Point, Mask, Object or Grid, got {x!r}"):
        as_mask(x, "verb")


@given(st.lists(masks(), max_size=4))
@example([])
def test_union_of_has_all_cells_and_is_trimmed(parts: list[Mask]) -> None:
    whole = union_of(parts, "verb")
    assert type(whole) is Mask
    assert as_set(whole) == set().union(*map(as_set, parts))
    assert whole._trimmed
    assert np.array_equal(whole._array, Mask(list(whole))._array)


def test_union_of_and_from_points_tell_who_asked() -> None:
    message = "verb: expected at most 256 x 256 cells, got 1 x 257"
    with rejects(ValidityError, message):
        union_of([Mask([(0, 0)]), Mask([(0, 256)])], "verb")
    with rejects(ValidityError, message):
        from_points([Point(0, 0), Point(0, 256)], "verb")
    with rejects(ValidityError, message.replace("verb", "Mask")):
        from_points([Point(0, 0), Point(0, 256)])


@given(CELLS)
def test_from_points_is_trimmed(cells: list[Cell]) -> None:
    mask = from_points([Point(*cell) for cell in cells])
    assert mask._trimmed
    before = mask._array.shape, mask._row, mask._column
    again = make(Mask, mask._array, mask._row, mask._column, False)._trim()
    assert (again._array.shape, again._row, again._column) == before
