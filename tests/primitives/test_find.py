"""find and period against their laws and naive models."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import (
    Cell,
    as_dict,
    as_set,
    bounds,
    empties,
    model,
    rejects,
    small_grids,
    small_masks,
)

from arcdsl import (
    Grid,
    Mask,
    Object,
    Point,
    cells,
    find,
    fliplr,
    foreground,
    period,
    rotate,
    shift,
    tile,
    transpose,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import grids, masks, object_pieces, pieces, points

NO_CELLS = [3, None, "ab", [(0, 0)], {(0, 0)}]
small = pieces(max_side=4, reach=3)


# --- find ---


def found(x: Any, pattern: Any) -> list[Cell]:
    """Try every step that moves the first cell of the pattern onto a cell."""
    colors, wanted = model(x), model(pattern)
    r, c = min(wanted)
    return [
        (row - r, column - c)
        for row, column in sorted(colors)
        if all(
            (s + row - r, d + column - c) in colors
            and colors[s + row - r, d + column - c] == wanted[s, d]
            for s, d in wanted
        )
    ]


colored = grids(palette=range(2)) | object_pieces(palette=range(2))
patterns = (
    grids(max_side=2, palette=range(2)) | object_pieces(max_side=3, palette=range(2))
).filter(model)


@given(colored, patterns)
@example(Grid([[1, 2, 1], [1, 2, 2]]), Object({(0, 0): 1, (0, 1): 2}))
@example(Grid([[1, 1, 1]]), Object({(4, -4): 1, (4, -2): 1}))
@example(Grid([[1, 0], [0, 1]]), Object({(0, 0): 0, (0, 1): 0}))
@example(Object({(0, 0): 0, (1, 2): 0}), Object({(0, 0): 0}))
@example(Grid([[9, 8], [8, 9]]), Object({(1, 1): 9}))
def test_find_with_colors_is_the_model(x: Any, pattern: Any) -> None:
    places = find(x, pattern)
    assert places == found(x, pattern)
    assert all(type(place) is Point for place in places)


@given(masks(), masks(max_side=3).filter(as_set) | points())
@example(Mask([(0, 0), (0, 1), (1, 0)]), Mask([(5, 5)]))
def test_find_without_colors_is_the_model(x: Mask, pattern: Any) -> None:
    places = find(x, pattern)
    assert places == found(x, pattern)
    assert all(shift(pattern, place) <= x for place in places)


@given(points(), points())
def test_find_takes_points_for_masks(a: Point, b: Point) -> None:
    assert find(a, b) == [a - b]  # type: ignore[arg-type]


def test_find_in_every_small_mask_is_the_model() -> None:
    wanted = [mask for mask in small_masks(2) if mask]
    for x, pattern in itertools.product(small_masks(), wanted):
        assert find(x, pattern) == found(x, pattern)


def test_find_in_every_small_grid_is_the_model() -> None:
    parts: set[Any] = {foreground(grid) for grid in small_grids(2, 2, 2)} - {Object()}
    for x, pattern in itertools.product(small_grids(), parts | {Grid([[0, 1]])}):
        assert find(x, pattern) == found(x, pattern)


@given(pieces().filter(model))
def test_find_itself_is_once_and_in_place(x: Any) -> None:
    assert find(x, x) == [(0, 0)]


@given(pieces(), small.filter(model), points())
def test_find_a_moved_pattern_moves_back(x: Any, pattern: Any, v: Point) -> None:
    if isinstance(x, Mask) != isinstance(pattern, Mask):
        x, pattern = cells(x), cells(pattern)
    places = find(x, pattern)
    assert find(x, shift(pattern, v)) == [place - v for place in places]
    assert find(shift(x, v), pattern) == [place + v for place in places]


@given(grids(min_side=3), masks(max_side=4, reach=1))
def test_find_a_part_finds_its_place(grid: Grid, mask: Mask) -> None:
    part = grid[cells(grid) & mask]
    assert not part or (0, 0) in find(grid, part)


@pytest.mark.parametrize("x", [Mask(), Object(), Object({(3, -4): 1}) - (3, -4)])
def test_find_in_nothing_finds_nothing(x: Any) -> None:
    assert find(x, Mask([(0, 0)]) if isinstance(x, Mask) else Grid([[1]])) == []


def test_find_what_is_too_large_finds_nothing() -> None:
    assert find(Grid([[1, 1]]), Grid([[1], [1]])) == find(Grid([[1, 1]]), Grid([[1] * 3])) == []
    assert find(Grid([[1], [1]]), Grid([[1, 1]])) == []


@pytest.mark.parametrize("x", empties())
def test_find_of_nothing_is_refused(x: Any) -> None:
    message = f"find: expected a piece with cells, got an empty {type(x).__name__}"
    where = Mask([(0, 0)]) if isinstance(x, Mask) else Grid([[1]])
    for g in (where, x):
        with rejects(ValidityError, message):
            find(g, x)


@pytest.mark.parametrize(("g", "p"), [(Mask, Object), (Object, Mask)])
def test_find_of_mixed_kinds_is_refused(g: Any, p: Any) -> None:
    message = (
        f"find: expected two Masks or two pieces with colors, got a {g.__name__} and a {p.__name__}"
    )
    with rejects(KindError, message):
        find(g(), p())


@pytest.mark.parametrize("x", NO_CELLS)
def test_find_of_no_piece_is_refused(x: Any) -> None:
    for g, p in [(x, Grid([[1]])), (Grid([[1]]), x)]:
        with rejects(KindError, f"find: expected a Point, Mask, Object or Grid, got {x!r}"):
            find(g, p)


# --- period ---


def repeat(colors: dict[Cell, int]) -> Cell:
    """Try every period of rows, then with it every period of columns."""
    if not colors:
        return 0, 0
    t, left, b, right = bounds(colors)
    h, w = b - t + 1, right - left + 1

    def agree(rows: int, columns: int) -> bool:
        classes: dict[Cell, int] = {}
        return all(
            classes.setdefault(((r - t) % rows, (c - left) % columns), color) == color
            for (r, c), color in colors.items()
        )

    rows = next(rows for rows in range(1, h + 1) if agree(rows, w))
    return rows, next(columns for columns in range(1, w + 1) if agree(rows, columns))


@given(grids(max_side=5, palette=range(2)) | object_pieces(palette=range(3)))
@example(Grid([[1, 2, 1, 2], [3, 4, 3, 4]]))
@example(Object({(0, 0): 1, (2, 0): 2, (1, 1): 3, (3, 4): 3}))
@example(Object({(0, 0): 1, (0, 2): 2, (4, 1): 1}))
def test_period_is_the_model(x: Any) -> None:
    assert type(period(x)) is Point
    assert period(x) == repeat(as_dict(x))


def test_period_of_every_small_grid_is_the_model() -> None:
    for grid in [*small_grids(), *small_grids(1, 6, 2), *small_grids(3, 2, 2)]:
        assert period(grid) == repeat(as_dict(grid))
        assert period(transpose(grid)) == repeat(as_dict(transpose(grid)))


@given(grids(max_side=3), st.integers(1, 3), st.integers(1, 3))
def test_period_of_a_tiling_divides(grid: Grid, rows: int, columns: int) -> None:
    (r, c), (pr, pc) = period(tile(grid, rows, columns)), grid.shape
    assert rows == 1 or pr % r == 0
    assert columns == 1 or pc % c == 0


@given(grids(palette=range(2)))
def test_period_of_a_full_grid_turns_with_it(grid: Grid) -> None:
    assert period(transpose(grid)) == period(grid)[::-1]
    assert period(rotate(grid, 2)) == period(grid)


@given(object_pieces(palette=range(2)), points())
def test_period_is_the_same_anywhere(x: Object, v: Point) -> None:
    assert period(shift(x, v)) == period(x)


@given(grids(palette=[4]))
def test_period_of_one_color_is_one(grid: Grid) -> None:
    assert period(grid) == (1, 1)


def test_period_of_nothing_is_zero() -> None:
    assert [period(x) for x in empties() if isinstance(x, Object)] == [(0, 0)] * 3


@pytest.mark.parametrize("x", [Mask([(0, 0)]), Mask(), (0, 0), [[1]], None])
def test_period_without_colors_is_refused(x: Any) -> None:
    with rejects(KindError, f"period: expected a Grid or an Object, got {x!r}"):
        period(x)


def test_period_of_a_large_tiling_is_found() -> None:
    part = Grid([[1, 2, 2], [3, 1, 1]])
    assert period(tile(part, 128, 85)) == (2, 3)
    assert period(fliplr(tile(part, 1, 85))) == (2, 3)
