"""Frames: boolean arrays in the plane, against sets of pairs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from oracle import Cell, as_set, bounds, rejects

from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, masks
from arcdsl.types import Cells, Mask
from arcdsl.types.frame import Frame, intersection, overlap, support, union_frame


def cells_of(frame: Frame) -> set[Cell]:
    array, row, column = frame
    return {(row + int(r), column + int(c)) for r, c in zip(*array.nonzero(), strict=True)}


def frame_of(mask: Mask) -> Frame:
    return mask._array, mask._row, mask._column


@given(cell_sets())
def test_support_has_the_cells(x: Cells) -> None:
    frame = support(x, "verb")
    assert frame[0].dtype == bool
    assert cells_of(frame) == as_set(x)


@pytest.mark.parametrize("x", [None, 1, "ab", [(0, 0)], {(0, 0)}, np.zeros((1, 1), bool)])
def test_support_rejects_the_rest(x: Any) -> None:
    with rejects(KindError, f"verb: expected a Point, Mask, Object or Grid, got {x!r}"):
        support(x, "verb")


@pytest.mark.parametrize("x", [(1,), (1, 2, 3), (1.5, 2), ("a", "b")])
def test_support_rejects_what_is_no_pair(x: Any) -> None:
    with rejects(KindError, f"verb: expected a Point or a (row, column) pair, got {x!r}"):
        support(x, "verb")


def test_overlap_is_the_common_window() -> None:
    # Exhaustive along one axis, the other fixed, then the other way round.
    for length, other, start in (
        (a, b, s) for a in range(4) for b in range(4) for s in range(-4, 5)
    ):
        common = set(range(length)) & set(range(start, start + other))
        for turned in (False, True):
            if turned:
                window = overlap((1, length), 7, 0, (1, other), 7, start)
            else:
                window = overlap((length, 1), 0, 7, (other, 1), start, 7)
            if not common:
                assert window is None
                continue
            assert window is not None
            mine, theirs = window[0][turned], window[1][turned]
            assert set(range(length)[mine]) == common
            assert {i + start for i in range(other)[theirs]} == common
            assert window[0][not turned] == window[1][not turned] == slice(0, 1)


def test_overlap_respects_both_places() -> None:
    window = overlap((4, 5), 10, 20, (6, 3), 8, 22)
    assert window == ((slice(0, 4), slice(2, 5)), (slice(2, 6), slice(0, 3)))


@given(masks(), masks())
def test_intersection_has_the_common_cells(a: Mask, b: Mask) -> None:
    assert cells_of(intersection(frame_of(a), frame_of(b))) == as_set(a) & as_set(b)


@given(masks())
def test_intersection_in_one_frame_is_a_new_array(a: Mask) -> None:
    frame = frame_of(a)
    other = frame[0].copy(), frame[1], frame[2]
    array, row, column = intersection(frame, other)
    assert (row, column, array.shape) == (frame[1], frame[2], frame[0].shape)
    assert not np.shares_memory(array, frame[0])
    assert cells_of((array, row, column)) == as_set(a)


def test_intersection_of_nothing_is_empty() -> None:
    array, row, column = intersection((np.ones((2, 2), bool), 3, 4), (np.ones((1, 1), bool), 0, 0))
    assert (array.shape, row, column) == ((0, 0), 0, 0)


@given(masks().filter(bool), masks().filter(bool), masks().filter(bool))
def test_union_frame_is_the_box_around(a: Mask, b: Mask, c: Mask) -> None:
    trimmed = [m._trim() for m in (a, b, c)]
    boxes = [(m._array.shape, m._row, m._column) for m in trimmed]
    top, left, bottom, right = bounds(as_set(a) | as_set(b) | as_set(c))
    assert union_frame(boxes, "verb") == (top, left, bottom - top + 1, right - left + 1)


def test_union_frame_is_at_most_256_on_a_side() -> None:
    for r, c in ((255, 0), (0, 255)):
        assert max(union_frame([((1, 1), 0, 0), ((1, 1), r, c)], "verb")) == 256
    assert union_frame([((1, 1), 100, -300), ((256, 256), 100, -300)], "verb")[2:] == (256, 256)
    for r, c, shape in ((256, 0, "257 x 1"), (0, 256, "1 x 257")):
        with rejects(ValidityError, f"verb: expected at most 256 x 256 cells, got {shape}"):
            union_frame([((1, 1), 0, 0), ((1, 1), r, c)], "verb")
