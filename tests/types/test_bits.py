"""Bits: there and back, and the flood against a search cell by cell."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from oracle import Cell, as_set, small_masks

from arcdsl.types.bits import chosen, from_bits, guarded, pick, reach, to_bits, window

SHAPES = array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=7)
ARRAYS = arrays(bool, SHAPES)


def flooded(start: Cell, free: set[Cell], diagonal: bool) -> set[Cell]:
    found, front = {start}, [start]
    steps = [s for s in product((-1, 0, 1), repeat=2) if diagonal or 0 in s]
    while front:
        r, c = front.pop()
        new = {(r + dr, c + dc) for dr, dc in steps} & free - found
        found |= new
        front += new
    return found


@given(ARRAYS, st.integers(0, 9))
def test_to_bits_sets_one_bit_a_cell(array: NDArray[np.bool_], extra: int) -> None:
    stride = array.shape[1] + extra
    cells = zip(*(axis.tolist() for axis in array.nonzero()), strict=True)
    assert to_bits(array, stride) == sum(1 << r * stride + c for r, c in cells)


@given(ARRAYS, st.integers(0, 9))
def test_from_bits_inverts_to_bits(array: NDArray[np.bool_], extra: int) -> None:
    h, w = array.shape
    again = from_bits(to_bits(array, w + extra), (h, w), w + extra)
    assert again.dtype == bool
    np.testing.assert_array_equal(again, array, strict=True)


@given(st.sets(st.integers(0, 255)))
def test_chosen_is_a_table_of_digits(values: set[int]) -> None:
    assert chosen(values) == bytes(49 if value in values else 48 for value in range(256))


@given(arrays(np.int8, SHAPES, elements=st.integers(-1, 9)), st.integers(0, 9))
def test_guarded_cells_are_the_rows_with_absent_ones_after(
    array: NDArray[np.int8], extra: int
) -> None:
    rows = [[value % 256 for value in row] + [255] * extra for row in array.tolist()]
    assert guarded(array, array.shape[1] + extra) == b"".join(map(bytes, rows))


@given(st.binary(max_size=40), st.sets(st.integers(0, 255)))
def test_pick_sets_the_bits_of_chosen_cells(cells: bytes, values: set[int]) -> None:
    wanted = sum(1 << i for i, value in enumerate(cells) if value in values)
    assert pick(cells, chosen(values)) == wanted
    assert pick(bytes(values), chosen(values)) == (1 << len(values)) - 1


@given(ARRAYS.filter(lambda a: bool(a.any())), st.integers(0, 9))
@example(np.ones((1, 1), bool), 0)
@example(np.eye(7, dtype=bool), 0)
@example(np.eye(7, dtype=bool)[:, ::-1], 1)
def test_window_is_the_smallest_array_around(array: NDArray[np.bool_], extra: int) -> None:
    stride = array.shape[1] + extra
    found, top, left = window(to_bits(array, stride), stride)
    rows, columns = array.nonzero()
    assert (top, left) == (rows.min(), columns.min())
    wanted = array[top : rows.max() + 1, left : columns.max() + 1]
    np.testing.assert_array_equal(found, wanted, strict=True)
    table = bytes(48) + b"\xff\x07"
    colors, *place = window(to_bits(array, stride), stride, table + bytes(206), np.int8)
    assert place == [top, left]
    np.testing.assert_array_equal(colors, np.where(wanted, 7, -1).astype(np.int8), strict=True)


@pytest.mark.parametrize("diagonal", [False, True])
def test_reach_finds_the_connected_cells(diagonal: bool) -> None:
    for mask in small_masks():
        free = as_set(mask)
        if not free:
            continue
        start = min(free)
        bits = sum(1 << r * 4 + c for r, c in free)
        wanted = flooded(start, free, diagonal)
        seed = 1 << start[0] * 4 + start[1]
        assert reach(seed, bits, 4, diagonal) == sum(1 << r * 4 + c for r, c in wanted)


@given(ARRAYS.filter(lambda a: bool(a.any())), st.booleans(), st.data())
def test_reach_finds_the_connected_cells_of_any_start(
    array: NDArray[np.bool_], diagonal: bool, data: st.DataObject
) -> None:
    h, w = array.shape
    free = {(int(r), int(c)) for r, c in zip(*array.nonzero(), strict=True)}
    start = data.draw(st.sampled_from(sorted(free)))
    found = reach(1 << start[0] * (w + 1) + start[1], to_bits(array, w + 1), w + 1, diagonal)
    cells = zip(*from_bits(found, (h, w), w + 1).nonzero(), strict=True)
    assert {(int(r), int(c)) for r, c in cells} == flooded(start, free, diagonal)
