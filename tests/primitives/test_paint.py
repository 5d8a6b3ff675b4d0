"""paint against its laws and a naive model."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import (
    Cell,
    as_dict,
    as_grid,
    empties,
    model,
    rejects,
    same,
    small_grids,
    small_masks,
)

from arcdsl import (
    Grid,
    Mask,
    Object,
    Point,
    canvas,
    cells,
    frame,
    paint,
    recolor,
    rect,
    shift,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import color_values, grids, masks, object_pieces, points

NO_GRIDS = [3, None, [[1]], Mask([(0, 0)]), Object({(0, 0): 1}), (0, 0)]
UNCOLORED = masks() | points() | st.tuples(st.integers(-6, 6), st.integers(-6, 6))


def painted(grid: Grid, parts: list[Any], color: int | None) -> Grid:
    result: dict[Cell, Any] = dict(as_dict(grid))
    for part in parts:
        own = part if isinstance(part, dict) else model(part)
        for p, value in own.items():
            if p in result:
                result[p] = value if color is None else color
    return as_grid(result)


mappings = st.dictionaries(points(), color_values(), max_size=4)
paints = object_pieces(reach=3) | grids() | mappings
unpainted = UNCOLORED | masks(reach=2)


@given(grids(), paints)
@example(Grid([[0, 0]]), {(0, 1): 3})
@example(Grid([[1, 2], [3, 4]]), Object({(0, 0): 7, (1, 1): 0}))
@example(Grid([[1, 2], [3, 4]]), Object({(0, 1): 7, (1, 2): 5}))
@example(Grid([[1, 2], [3, 4]]), Object({(1, 0): 7, (2, 1): 5}))
@example(Grid([[1]]), Mask())
def test_paint_of_colors_is_the_model(grid: Grid, x: Any) -> None:
    before = grid.to_list()
    assert same(paint(grid, x), painted(grid, [x], None))
    assert grid.to_list() == before


@given(grids(), paints | unpainted, color_values())
@example(Grid([[1, 1], [1, 1]]), Mask([(0, 0), (1, 1)]), 0)
@example(Grid([[1, 2], [3, 4]]), Mask([(0, 1), (1, 2)]), 9)
def test_paint_with_a_color_is_the_model(grid: Grid, x: Any, color: int) -> None:
    result = paint(grid, x, color)
    assert same(result, painted(grid, [x], color))
    assert result == paint(grid, x, color=np.int64(color))  # type: ignore[call-overload]


@given(grids(), st.lists(paints, max_size=3), st.lists(paints | unpainted, max_size=3))
def test_paint_of_several_has_later_ones_on_top(grid: Grid, xs: list[Any], ys: list[Any]) -> None:
    result = painted(grid, xs, None)
    assert paint(grid, xs) == paint(grid, iter(xs)) == result
    assert paint(grid, tuple(xs)) == result
    assert paint(grid, ys, 4) == painted(grid, ys, 4)
    fold = grid
    for x in xs:
        fold = paint(fold, x)
    assert fold == result


def test_paint_of_two_is_not_a_point() -> None:
    grid = Grid([[1, 1, 1]])
    pairs: list[Any] = [
        (Point(0, 0), Point(0, 2)),
        ((0, 0), (0, 2)),
        (Mask([(0, 0)]), (0, 2)),
        ({(0, 0): 7}, Object({(0, 2): 7})),
        {(0, 0), (0, 2)},
    ]
    assert [paint(grid, pair, 5) for pair in pairs] == [Grid([[5, 1, 5]])] * 5
    assert paint(grid, (0, 2), 5) == paint(grid, Point(0, 2), 5) == Grid([[1, 1, 5]])
    assert paint(grid, ((0, 0), (0, 1), (0, 2)), 5) == Grid([[5, 5, 5]])
    assert paint(grid, ((0, 1),), 5) == Grid([[1, 5, 1]])


def test_paint_on_every_small_grid_is_the_model() -> None:
    parts: list[Any] = [*small_masks(2), shift(rect((0, 0), (1, 1)), (0, 1)), Mask([(-1, 0)])]
    for grid, part in itertools.product(small_grids(2, 2), parts):
        assert paint(grid, part, 2) == painted(grid, [part], 2)
        assert paint(grid, recolor(part, 1)) == painted(grid, [recolor(part, 1)], None)


@given(grids(min_side=2), masks(max_side=3, reach=2), color_values())
def test_paint_then_read_is_what_was_painted(grid: Grid, mask: Mask, color: int) -> None:
    part = mask & cells(grid)
    assert paint(grid, grid[part]) == grid
    assert paint(grid, mask, color)[part] == recolor(part, color)
    assert paint(grid, mask, color)[cells(grid) - mask] == grid[cells(grid) - mask]


@given(grids(), grids())
def test_paint_of_a_grid_is_at_the_corner(grid: Grid, top: Grid) -> None:
    h, w = (min(a, b) for a, b in zip(grid.shape, top.shape, strict=True))
    assert paint(grid, top)[:h, :w] == top[:h, :w]
    assert paint(grid, grid) == grid


@pytest.mark.parametrize("x", [*empties(), [], {}, (), [Mask()], Object({(5, 5): 3})])
def test_paint_of_nothing_changes_nothing(x: Any) -> None:
    grid = Grid([[1, 2], [3, 4]])
    assert paint(grid, x) == paint(grid, x, 7) == grid
    assert paint(grid, x) is not grid


def test_paint_clips_at_every_side() -> None:
    grid = canvas((2, 2))
    ring = frame(rect((-1, -1), (2, 2)))
    assert paint(grid, ring, 5) == grid
    assert paint(grid, rect((-1, -1), (0, 0)), 5) == Grid([[5, 0], [0, 0]])
    assert paint(grid, rect((1, 1), (2, 2)), 5) == Grid([[0, 0], [0, 5]])
    assert paint(grid, {(-1, 0): 3, (0, -1): 3, (2, 0): 3, (0, 2): 3}) == grid
    assert paint(grid, [(10**30, 0), (-(10**30), 0)], 3) == grid


@pytest.mark.parametrize("x", [Mask([(0, 0)]), Mask([(9, 9)]), (0, 0), Point(7, 7)])
def test_paint_of_a_mask_without_a_color_is_refused(x: Any) -> None:
    for one in (x, [x], [Mask(), x]):
        with rejects(KindError, "paint: expected a color for a Mask or a Point, got none"):
            paint(Grid([[1]]), one)


@pytest.mark.parametrize("color", [-1, 10])
def test_paint_of_no_color_is_refused(color: int) -> None:
    message = f"paint: expected a color from 0 to 9, got {color}"
    for x in (Mask(), Grid([[1]]), (5, 5)):
        with rejects(ValidityError, message):
            paint(Grid([[1]]), x, color)
    with rejects(ValidityError, message):
        paint(Grid([[1]]), {(0, 0): color})
    with rejects(ValidityError, message):
        paint(Grid([[1]]), {(5, 5): color}, 3)


@pytest.mark.parametrize("color", [True, 1.0, "1", [1]])
def test_paint_of_a_wrong_kind_of_color_is_refused(color: Any) -> None:
    message = f"paint: expected a color from 0 to 9, got {color!r}"
    with rejects(KindError, message):
        paint(Grid([[1]]), Mask(), color)
    with rejects(KindError, message):
        paint(Grid([[1]]), {(0, 0): color})


@pytest.mark.parametrize("x", [3, None, "ab", b"ab"])
def test_paint_of_what_is_no_piece_is_refused(x: Any) -> None:
    for one in (x, [x], [Mask(), x]):
        with rejects(KindError, f"paint: expected pieces to put on the grid, got {x!r}"):
            paint(Grid([[1]]), one, 3)


def test_paint_of_several_in_several_is_refused() -> None:
    several: list[Any] = [[Mask()], {(0, 0)}]
    for x in several:
        with rejects(KindError, f"paint: expected pieces to put on the grid, got {x!r}"):
            paint(Grid([[1]]), [x], 3)
    for pair in [(1.0, 2), ("a", "b"), ([1], [2])]:
        message = f"paint: expected a Point or a (row, column) pair, got {pair!r}"
        with rejects(KindError, message):
            paint(Grid([[1]]), pair, 3)  # type: ignore[arg-type]
        with rejects(KindError, message):
            paint(Grid([[1]]), [pair], 3)  # type: ignore[list-item]
    with rejects(KindError, "paint: expected a Point or a (row, column) pair, got 'a'"):
        paint(Grid([[1]]), {"a": 3})


@pytest.mark.parametrize("g", NO_GRIDS)
def test_paint_on_no_grid_is_refused(g: Any) -> None:
    with rejects(KindError, f"paint: expected a Grid, got {g!r}"):
        paint(g, Mask(), 3)
