"""Grid: rows of colours, and what it refuses."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import as_dict, rejects, small_grids

from arcdsl import Grid, Mask, Object, Point
from arcdsl.errors import KindError, OutsideError, ValidityError
from arcdsl.testing import color_values, grids, points

ROWS = st.integers(1, 6).flatmap(
    lambda w: st.lists(st.lists(color_values(), min_size=w, max_size=w), min_size=1, max_size=6)
)
GRID = Grid([[1, 2, 3], [4, 5, 6]])


# --- Making one ---


@given(ROWS)
def test_grid_has_the_rows_it_is_made_of(rows: list[list[int]]) -> None:
    ways: list[Any] = [rows, tuple(map(tuple, rows)), iter(rows), map(iter, rows)]
    ways += [np.array(rows, kind) for kind in (np.int8, np.uint8, np.int64, np.uint64, ">i2")]
    ways += [np.asfortranarray(rows), list(np.array(rows)), np.array(rows[::-1])[::-1]]
    for grid in map(Grid, ways):
        assert type(grid) is Grid
        assert grid.to_list() == rows
        assert grid._array.dtype == np.int8
        assert grid._array.flags.c_contiguous
    assert Grid(rows=rows).to_list() == rows


def test_grid_is_made_of_every_small_array() -> None:
    for grid in small_grids():
        h, w = grid.shape
        assert [[grid[r, c] for c in range(w)] for r in range(h)] == grid.to_list()


@given(grids())
def test_grid_of_a_grid_is_itself(grid: Grid) -> None:
    again: Any = grid
    assert Grid(again) is grid


def test_grid_keeps_its_own_copy() -> None:
    array = np.array([[1, 2]], np.int8)
    rows = [[1, 2]]
    made = Grid(array), Grid(rows)
    array[0, 0] = rows[0][0] = 9
    made[0].to_list()[0][0] = 9
    np.asarray(made[0])[0, 0] = 9
    assert made[0] == made[1] == Grid([[1, 2]])


def test_grid_takes_a_masked_array_as_a_plain_one() -> None:
    clever: Any = np.ma.array([[1, 99]], mask=[[False, True]])
    with rejects(ValidityError, "Grid: expected colors from 0 to 9, got 99"):
        Grid(clever)
    clever = np.ma.array([[1, 2]], mask=[[False, True]])
    assert type(Grid(clever)._array) is np.ndarray
    assert Grid(clever).to_list() == [[1, 2]]


@pytest.mark.parametrize("rows", [None, 1, "12", b"12", Mask([(0, 0)]), Object({(0, 0): 1})])
def test_grid_rejects_what_is_no_rows(rows: Any) -> None:
    with rejects(KindError, f"Grid: expected rows of colors, got {rows!r}"):
        Grid(rows)


@pytest.mark.parametrize("row", [1, None, "12", {1, 2}, {1: 2}, np.array(1), Mask([(0, 0)]), GRID])
def test_grid_rejects_what_is_no_row(row: Any) -> None:
    with rejects(KindError, f"Grid: expected rows of colors, got a row {row!r}"):
        Grid([[1, 2], row])


@pytest.mark.parametrize("color", [True, 1.0, "1", None, [1]])
def test_grid_rejects_what_is_no_color(color: Any) -> None:
    with rejects(KindError, f"Grid: expected a color from 0 to 9, got {color!r}"):
        Grid([[0, color]])


@pytest.mark.parametrize("color", [-1, 10, 256])
def test_grid_rejects_colors_outside(color: int) -> None:
    with rejects(ValidityError, f"Grid: expected a color from 0 to 9, got {color}"):
        Grid([[0, color]])
    with rejects(ValidityError, f"Grid: expected colors from 0 to 9, got {color}"):
        Grid(np.array([[0, 9], [color, 5]]))


def test_grid_tells_of_the_negative_color_first() -> None:
    with rejects(ValidityError, "Grid: expected colors from 0 to 9, got -3"):
        Grid(np.array([[-3, 12]]))


@pytest.mark.parametrize(
    ("array", "got"),
    [
        (np.zeros(2, np.int8), "1-D of int8"),
        (np.zeros((1, 1, 1), np.int64), "3-D of int64"),
        (np.array(5, np.int64), "0-D of int64"),
        (np.zeros((1, 1)), "2-D of float64"),
        (np.zeros((1, 1), bool), "2-D of bool"),
        (np.array([["1"]]), "2-D of str32"),
        (np.array([[None]]), "2-D of object"),
    ],
)
def test_grid_rejects_other_arrays(array: Any, got: str) -> None:
    with rejects(KindError, f"Grid: expected a 2-D integer array, got {got}"):
        Grid(array)


@pytest.mark.parametrize("rows", [[], (), [[]], [[], [1]], iter([])])
def test_grid_rejects_no_cells(rows: Any) -> None:
    with rejects(ValidityError, "Grid: expected at least one cell, got none"):
        Grid(rows)


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_grid_rejects_arrays_without_cells(shape: tuple[int, int]) -> None:
    with rejects(ValidityError, f"Grid: expected at least one cell, got shape {shape}"):
        Grid(np.zeros(shape, np.int8))


@pytest.mark.parametrize(
    ("rows", "got"),
    [
        ([[1, 2], [1]], "2 cells, got 1 in row 1"),
        ([[1], [2], [3, 4]], "1 cells, got 2 in row 2"),
        ([[1, 2], [1, 2], []], "2 cells, got 0 in row 2"),
    ],
)
def test_grid_rejects_ragged_rows(rows: Any, got: str) -> None:
    with rejects(ValidityError, f"Grid: expected rows of {got}"):
        Grid(rows)


@pytest.mark.parametrize(("h", "w"), [(257, 1), (1, 257)])
def test_grid_is_at_most_256_on_a_side(h: int, w: int) -> None:
    assert Grid(np.zeros((256, 256), np.int8)).shape == (256, 256)
    assert Grid([[0] * 256] * 256).shape == (256, 256)
    message = f"Grid: expected at most 256 x 256 cells, got {h} x {w}"
    with rejects(ValidityError, message):
        Grid([[0] * w] * h)
    with rejects(ValidityError, message):
        Grid(np.zeros((h, w), np.int8))


# --- Reading one ---


@given(ROWS)
def test_grid_rows_and_columns_are_tuples(rows: list[list[int]]) -> None:
    grid = Grid(rows)
    assert grid.rows == tuple(map(tuple, rows))
    assert grid.columns == tuple(zip(*rows, strict=True))
    assert all(type(color) is int for line in grid.rows + grid.columns for color in line)
    assert grid.to_list() == rows
    assert type(grid.to_list()[0][0]) is int


@given(grids(max_side=4), points(reach=6))
@example(GRID, Point(0, 0))
@example(GRID, Point(1, 2))
def test_grid_reads_a_cell(grid: Grid, point: Point) -> None:
    h, w = grid.shape
    colors = as_dict(grid)
    assert (point in grid) is ((point.r, point.c) in grid) is (point in colors)
    assert grid.get(point) == grid.get((point.r, point.c)) == colors.get(point)
    assert grid.get(point, -7) == grid.get(point, default=-7) == colors.get(point, -7)
    if point in colors:
        assert grid[point] == grid[point.r, point.c] == colors[point]
        assert type(grid[point]) is type(grid.get(point)) is int
    else:
        message = f"Grid[...]: expected a cell of a {h} x {w} grid, got ({point.r}, {point.c})"
        with rejects(OutsideError, message):
            grid[point]


def test_grid_reads_literal_indices_as_python_does() -> None:
    numpy_index: Any = (np.int8(-1), np.int64(0))
    assert GRID[numpy_index] == 4
    for r, c in product(range(-4, 4), range(-5, 5)):
        if -2 <= r < 2 and -3 <= c < 3:
            assert GRID[r, c] == GRID.to_list()[r][c]
        else:
            message = f"Grid[...]: expected a cell of a 2 x 3 grid, got ({r}, {c})"
            with rejects(OutsideError, message):
                GRID[r, c]


@pytest.mark.parametrize("point", [Point(-1, 0), Point(0, -1), Point(2, 0), Point(0, 3)])
def test_grid_reads_no_computed_point_outside(point: Point) -> None:
    assert point not in GRID
    assert GRID.get(point) is None
    message = f"Grid[...]: expected a cell of a 2 x 3 grid, got ({point.r}, {point.c})"
    with rejects(OutsideError, message):
        GRID[point]


@pytest.mark.parametrize("where", [1, -1, None, "ab", 1.5, (), (1,), (1, 2, 3), [0, 0], GRID, ...])
def test_grid_rejects_what_is_no_place(where: Any) -> None:
    with rejects(KindError, f"Grid[...]: expected a cell, slices or a Mask, got {where!r}"):
        GRID[where]


@pytest.mark.parametrize("where", [(0, 1.5), ("a", 0), (True, 0), (None, None), (0, ...)])
def test_grid_rejects_what_is_no_pair(where: Any) -> None:
    got = f"expected a Point or a (row, column) pair, got {where!r}"
    with rejects(KindError, f"Grid[...]: {got}"):
        GRID[where]
    with rejects(KindError, f"in: {got}"):
        _ = where in GRID
    with rejects(KindError, f"get: {got}"):
        GRID.get(where)


# --- Windows ---

BOUND = st.none() | st.integers(-5, 5)
SLICES = st.builds(slice, BOUND, BOUND, st.none() | st.integers(-3, 3).filter(bool))


@given(grids(max_side=4), SLICES, SLICES)
def test_grid_slices_as_lists_do(grid: Grid, rows: slice, columns: slice) -> None:
    wanted = [line[columns] for line in grid.to_list()[rows]]
    if wanted and wanted[0]:
        assert type(grid[rows, columns]) is Grid
        assert grid[rows, columns] == Grid(wanted)
        assert grid[rows, columns].top_left == (0, 0)
    else:
        message = f"Grid[...]: expected at least one cell, got none at {(rows, columns)!r}"
        with rejects(ValidityError, message):
            grid[rows, columns]


@given(grids(max_side=4), SLICES, st.integers(-6, 6))
def test_grid_slices_keep_the_line_of_an_index(grid: Grid, part: slice, index: int) -> None:
    h, w = grid.shape
    lines = grid.to_list()
    for where, length in (((index, part), h), ((part, index), w)):
        by_row = where[0] is index
        if not -length <= index < length:
            message = f"expected an index from {-length} to {length - 1}, got {index}"
            with rejects(OutsideError, f"Grid[...]: {message}"):
                grid[where]
            continue
        wanted = [lines[index][part]] if by_row else [[line[index]] for line in lines[part]]
        if wanted and wanted[0]:
            assert grid[where] == Grid(wanted)
        else:
            with pytest.raises(ValidityError):
                grid[where]


def test_grid_slices_of_rows_alone() -> None:
    assert GRID[1:] == Grid([[4, 5, 6]])
    assert GRID[::-1] == Grid([[4, 5, 6], [1, 2, 3]])
    assert GRID[:] == GRID
    assert GRID[::2, ::2] == Grid([[1, 3]])
    full = slice(None)
    with rejects(
        ValidityError, f"Grid[...]: expected at least one cell, got none at {(slice(5, 9), full)!r}"
    ):
        GRID[5:9]


@pytest.mark.parametrize("bad", [slice("a", None), slice(0.5, 1), slice(None, None, "x")])
def test_grid_rejects_slices_of_something_else(bad: Any) -> None:
    for where in ((bad, slice(None)), (slice(None), bad)):
        with rejects(KindError, f"Grid[...]: expected slices of integers, got {where!r}"):
            GRID[where]


def test_grid_rejects_slices_without_a_step() -> None:
    where = (slice(None), slice(None, None, 0))
    with rejects(ValidityError, f"Grid[...]: expected steps other than 0, got {where!r}"):
        GRID[where]


@pytest.mark.parametrize("index", [1.5, "a", None, True, ...])
def test_grid_rejects_an_index_that_is_no_integer(index: Any) -> None:
    got = f"expected a Point or a (row, column) pair, got {(index, 0)!r}"
    with rejects(KindError, f"Grid[...]: {got}"):
        GRID[index, :]
    with rejects(KindError, f"Grid[...]: {got}"):
        GRID[:, index]


# --- What a Grid is not ---


def test_grid_is_not_iterable_and_has_no_len() -> None:
    grid: Any = GRID
    with pytest.raises(TypeError):
        iter(grid)
    with pytest.raises(TypeError):
        len(grid)
    assert bool(grid)


@given(grids())
def test_grid_repr_makes_it_again(grid: Grid) -> None:
    assert eval(repr(grid), {"Grid": Grid}) == grid


def test_grid_repr_is_its_rows() -> None:
    assert repr(GRID) == "Grid([[1, 2, 3], [4, 5, 6]])"
