"""split and panels against their laws and naive models."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import rejects, small_grids

from arcdsl import (
    Grid,
    Mask,
    Object,
    canvas,
    hstack,
    panels,
    split,
    vstack,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import color_values, grids

Rows = list[list[int]]


# --- split ---


def even_ranges(lines: Rows, count: int) -> list[range] | None:
    """Try every length of a part, first without and then with lines in between."""
    for gap, part in itertools.product((0, 1), range(1, len(lines) + 1)):
        starts = [i * (part + gap) for i in range(count)]
        if starts[-1] + part != len(lines):
            continue
        between = [lines[start - 1] for start in starts[1:]] if gap else []
        if all(len(set(line)) == 1 for line in between):
            return [range(start, start + part) for start in starts]
    return None


def even_parts(rows: Rows, down: int, right: int) -> list[Rows] | None:
    tall = even_ranges(rows, down)
    wide = even_ranges([list(column) for column in zip(*rows, strict=True)], right)
    if tall is None or wide is None:
        return None
    return [[[rows[r][c] for c in cs] for r in rs] for rs in tall for cs in wide]


def check_split(grid: Grid, rows: int, columns: int) -> None:
    expected = even_parts(grid.to_list(), rows, columns)
    if expected is None:
        with pytest.raises(ValidityError, match=r"^split: expected (rows|columns) "):
            split(grid, rows, columns)
    else:
        found = split(grid, rows, columns)
        assert [part.to_list() for part in found] == expected
        assert all(type(part) is Grid for part in found)
        assert found == [Grid(part) for part in expected]


@given(grids(max_side=7, palette=[0, 1]), st.integers(1, 8), st.integers(1, 8))
@example(Grid([[1], [2], [3]]), 3, 1)
@example(Grid([[1, 2, 3, 4, 5, 6, 7]]), 1, 3)
@example(Grid([[1], [2]]), 2, 1)
def test_split_cuts_equal_parts(grid: Grid, rows: int, columns: int) -> None:
    check_split(grid, rows, columns)


def test_split_of_all_small_grids_is_the_model() -> None:
    for grid in small_grids():
        for rows, columns in itertools.product(range(1, 4), range(1, 5)):
            check_split(grid, rows, columns)


@st.composite
def boards(draw: st.DrawFn, palette: Collection[int] = range(10)) -> list[list[Grid]]:
    """Draw rows of grids, all of one shape."""
    rows, columns, h, w = (draw(st.integers(1, 3)) for _ in range(4))
    part = grids(min_side=3, max_side=3, palette=palette).map(lambda grid: grid[:h, :w])
    return [[draw(part) for _ in range(columns)] for _ in range(rows)]


def joined(things: list[Grid], lines: list[Grid]) -> list[Grid]:
    """Put a line after each thing but the last."""
    pairs = itertools.zip_longest(things, lines[: len(things) - 1])
    return [one for pair in pairs for one in pair if one is not None]


@given(boards(), st.tuples(color_values(), color_values()))
def test_split_inverts_the_stacks(board: list[list[Grid]], colors: tuple[int, int]) -> None:
    parts = [part for row in board for part in row]
    shape = len(board), len(board[0])
    assert split(vstack(*[hstack(*row) for row in board]), *shape) == parts
    upright = [canvas((parts[0].height, 1), color) for color in colors]
    for row in board:
        assert split(hstack(*joined(row, upright)), 1, len(row)) == row
    same = [hstack(*joined(row, upright[:1] * 2)) for row in board]
    lying = canvas((1, same[0].width), colors[0])
    assert split(vstack(*joined(same, [lying, lying])), *shape) == parts


def test_split_leaves_out_lines_of_any_one_color() -> None:
    grid = Grid([[1, 5, 2, 6, 3], [4, 5, 4, 6, 4]])
    assert split(grid, 1, 3) == [Grid([[1], [4]]), Grid([[2], [4]]), Grid([[3], [4]])]
    assert split(grid, 2, 1) == [grid[:1, :], grid[1:, :]]
    crossed = Grid([[1, 5, 2], [5, 5, 5], [3, 5, 4]])
    assert split(crossed, 2, 2) == [Grid([[1]]), Grid([[2]]), Grid([[3]]), Grid([[4]])]


@pytest.mark.parametrize(
    ("rows", "columns", "what", "count", "length"),
    [(4, 1, "rows", 4, 6), (7, 1, "rows", 7, 6), (1, 3, "columns", 3, 4), (1, 9, "columns", 9, 4)],
)
def test_split_into_unequal_parts_is_refused(
    rows: int, columns: int, what: str, count: int, length: int
) -> None:
    with rejects(ValidityError, f"split: expected {what} for {count} equal parts, got {length}"):
        split(canvas((6, 4)), rows, columns)


def test_split_at_a_line_of_several_colors_is_refused() -> None:
    grid = Grid([[1, 1, 1], [2, 2, 3], [1, 1, 1]])
    message = "split: expected {} of one color between the parts, got several"
    with rejects(ValidityError, message.format("rows")):
        split(grid, 2, 1)
    with rejects(ValidityError, message.format("columns")):
        split(grid, 1, 2)
    with rejects(ValidityError, message.format("rows")):
        split(Grid([[1, 1], [2, 2], [1, 1], [3, 4], [1, 1]]), 3, 1)


@pytest.mark.parametrize("count", [0, -1])
def test_split_into_no_parts_is_refused(count: int) -> None:
    with rejects(ValidityError, f"split: expected rows of at least 1, got {count}"):
        split(canvas((2, 2)), count, 1)
    with rejects(ValidityError, f"split: expected columns of at least 1, got {count}"):
        split(canvas((2, 2)), 1, count)


@pytest.mark.parametrize("count", [None, 1.0, "2", True])
def test_split_by_no_integer_is_refused(count: Any) -> None:
    with rejects(KindError, f"split: expected rows as an integer, got {count!r}"):
        split(canvas((2, 2)), count, 1)
    with rejects(KindError, f"split: expected columns as an integer, got {count!r}"):
        split(canvas((2, 2)), 1, count)


@pytest.mark.parametrize("g", [None, [[1]], (1, 1), Mask(), Object({(0, 0): 1})])
@pytest.mark.parametrize(("verb", "rest"), [(split, (1, 1)), (panels, ())])
def test_split_and_panels_of_no_grid_are_refused(verb: Any, rest: Any, g: Any) -> None:
    with rejects(KindError, f"{verb.__name__}: expected a Grid, got {g!r}"):
        verb(g, *rest)


# --- panels ---


def full_lines(rows: Rows, color: int) -> list[int]:
    return [i for i, row in enumerate(rows) if set(row) == {color}]


def runs(length: int, lines: list[int]) -> list[list[int]]:
    """Return the groups of successive indices that are no lines."""
    found: list[list[int]] = [[]]
    for i in range(length):
        if i in lines:
            found.append([])
        else:
            found[-1].append(i)
    return [run for run in found if run]


def cut_at_lines(grid: Grid, color: int | None) -> list[list[Rows]]:
    rows, columns = grid.to_list(), [list(column) for column in grid.columns]
    if color is None:
        flat = [c for row in rows for c in row]
        most = min(flat, key=lambda c: (-flat.count(c), c))
        count = {c: len(full_lines(rows, c) + full_lines(columns, c)) for c in flat}
        others = {c: n for c, n in count.items() if c != most and n}
        color = min(others, key=lambda c: (-others[c], c)) if others else most
    down = runs(len(rows), full_lines(rows, color))
    right = runs(len(columns), full_lines(columns, color))
    return [[[[rows[r][c] for c in cs] for r in rs] for cs in right] for rs in down]


def lists(found: list[list[Grid]]) -> list[list[Rows]]:
    return [[part.to_list() for part in row] for row in found]


@given(grids(palette=[0, 1]) | grids(palette=[3, 4, 5]), st.none() | st.integers(0, 5))
@example(Grid([[1, 2]]), None)
@example(Grid([[9, 9, 9], [0, 8, 0], [1, 8, 2]]), None)
@example(Grid([[9, 9], [0, 0], [1, 2]]), None)
def test_panels_are_what_lies_between_lines(grid: Grid, color: int | None) -> None:
    found = panels(grid, color)
    assert lists(found) == cut_at_lines(grid, color)
    assert all(type(part) is Grid for row in found for part in row)
    assert found == [[Grid(part.to_list()) for part in row] for row in found]


def test_panels_of_all_small_grids_are_the_model() -> None:
    for grid in small_grids():
        for color in (None, 0, 1, 2):
            assert lists(panels(grid, color)) == cut_at_lines(grid, color)


@given(boards(range(9)))
def test_panels_invert_the_stacks(board: list[list[Grid]]) -> None:
    upright = canvas((board[0][0].height, 1), 9)
    rows = [hstack(*joined(row, [upright, upright])) for row in board]
    lying = canvas((1, rows[0].width), 9)
    assert panels(vstack(*joined(rows, [lying, lying])), 9) == board
    assert panels(vstack(lying, *joined(rows, [lying, lying]), lying), 9) == board


def test_panels_prefer_lines_that_are_not_the_background() -> None:
    grid = Grid([[0, 0], [5, 5], [0, 0], [0, 0], [1, 0]])
    assert panels(grid) == panels(grid, 5) == [[grid[:1, :]], [grid[2:, :]]]
    assert panels(grid, 0) == [[grid[1:2, :]], [grid[4:, :]]]


def test_panels_prefer_the_color_of_most_lines_then_the_smallest() -> None:
    assert panels(Grid([[7, 8, 2], [8, 8, 8], [1, 1, 1]])) == [[Grid([[7, 8, 2], [8, 8, 8]])]]
    two = Grid([[0, 2], [5, 5], [0, 3], [4, 4], [0, 9], [5, 5], [0, 0]])
    assert [len(row) for row in panels(two)] == [1, 1, 1]
    assert panels(two) == panels(two, 5)
    tie = Grid([[0, 1], [7, 7], [0, 2], [6, 6], [0, 0]])
    assert panels(tie) == panels(tie, 6) != panels(tie, 7)


def test_panels_without_lines_are_the_grid_and_of_lines_none() -> None:
    plain = Grid([[0, 1], [1, 0]])
    assert panels(plain) == panels(plain, 7) == [[plain]]
    assert panels(canvas((2, 3), 4)) == panels(canvas((2, 3), 4), 4) == []
    assert panels(canvas((2, 3), 4), 5) == [[canvas((2, 3), 4)]]


def test_panels_take_numpy_colors_and_reach_the_limit() -> None:
    wide = hstack(canvas((1, 127), 1), Grid([[2]]), canvas((1, 128), 1))
    assert panels(wide, np.int64(2)) == [[wide[:, :127], wide[:, 128:]]]  # type: ignore[arg-type]


@pytest.mark.parametrize("color", [-1, 10])
def test_panels_at_no_color_are_refused(color: int) -> None:
    with rejects(ValidityError, f"panels: expected a color from 0 to 9, got {color}"):
        panels(canvas((1, 1)), color)


@pytest.mark.parametrize("color", [True, 1.0, "1", (1, 2)])
def test_panels_at_a_wrong_kind_of_color_are_refused(color: Any) -> None:
    with rejects(KindError, f"panels: expected a color from 0 to 9, got {color!r}"):
        panels(canvas((1, 1)), color)
