"""extend against its laws and a naive model."""

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
    empties,
    rejects,
    same,
    small_grids,
)

from arcdsl import (
    Grid,
    Mask,
    Object,
    Point,
    canvas,
    cells,
    crop,
    extend,
    paint,
    period,
    rect,
    tile,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, grids, masks, object_pieces, points

NO_PIECES = [3, None, "ab", [(0, 0)]]
colored = grids() | object_pieces()


def meets(a: int, b: int, step: int) -> bool:
    return (a - b) % step == 0 if step else a == b


def extended(x: Any, step: Cell, region: Any) -> Object:
    own, result = as_dict(x), {}
    for r, c in as_set(region):
        first = [p for p in sorted(own) if meets(r, p[0], step[0]) and meets(c, p[1], step[1])]
        if first:
            result[r, c] = own.get((r, c), own[first[0]])
    return Object(result)


@given(colored, points(reach=4).filter(any), cell_sets(max_side=8, reach=8))
@example(Object({(0, 1): 7}), Point(0, 2), Mask([(0, 3), (0, 4), (0, -1), (1, 1)]))
@example(Object({(0, 2): 1, (2, 0): 2}), Point(2, 2), Mask([(4, 4), (2, 0), (0, 2), (-2, 4)]))
@example(Object({(2, 0): 2, (0, 2): 1, (0, 0): 3}), Point(2, 2), Grid([[0] * 5] * 5))
@example(Grid([[1, 2, 3]]), Point(0, 2), Grid([[0] * 7]))
@example(Object({(1, 2): 4, (2, 2): 5}), Point(3, 0), Grid([[0] * 7] * 7))
@example(Object({(2, 1): 4, (2, 2): 5}), Point(0, 3), Grid([[0] * 7] * 7))
@example(Object({(0, 0): 1, (1, 1): 2}), Point(1, 0), Grid([[0] * 3] * 3))
@example(Object({(0, 0): 1, (1, 1): 2}), Point(0, 1), Grid([[0] * 3] * 3))
@example(Grid([[1, 2], [3, 4]]), Point(3, -3), Grid([[0] * 7] * 7))
def test_extend_is_the_model(x: Any, step: Point, region: Any) -> None:
    result = extend(x, step, region)
    assert same(result, extended(x, step, region))
    assert result == extend(x, (-step.r, step.c), region) == extend(x, (step.r, -step.c), region)


def test_extend_of_every_small_grid_is_the_model() -> None:
    region = rect((-2, -1), (3, 4)) - (1, 1)
    for grid, step in itertools.product(small_grids(2, 3, 2), [(1, 1), (2, 2), (0, 2), (3, 0)]):
        assert extend(grid, step, region) == extended(grid, step, region)


@given(grids(max_side=4), st.integers(1, 3), st.integers(1, 3))
def test_extend_rebuilds_a_tiling(grid: Grid, rows: int, columns: int) -> None:
    whole = tile(grid, rows, columns)
    assert extend(grid, grid.shape, whole) == whole[cells(whole)]
    assert extend(crop(whole, grid), period(whole), whole) == whole[cells(whole)]


@given(object_pieces(), points(reach=4).filter(any), masks())
def test_extend_stays_in_its_region_and_is_its_own_extension(
    x: Object, step: Point, region: Mask
) -> None:
    result = extend(x, step, region)
    assert cells(result) <= region
    assert result & cells(x) == x & region
    assert extend(x, step, cells(x)) == x


@pytest.mark.parametrize("nothing", empties())
def test_extend_of_nothing_is_nothing(nothing: Any) -> None:
    for step in [(1, 1), (0, 3), (2, 0)]:
        assert same(extend(Grid([[1, 2]]), step, nothing), Object())
        if isinstance(nothing, Object):
            assert same(extend(nothing, step, Grid([[1, 2]])), Object())


def test_extend_by_a_long_step_is_the_piece_itself() -> None:
    grid = Grid([[1, 2], [3, 4]])
    for far in (2, 3, 10**9, 10**30):
        assert extend(grid, (far, far), rect((0, 0), (1, 1))) == grid[cells(grid)]
        assert extend(grid, (far, far), (2 * far + 1, -far)) == Object({(2 * far + 1, -far): 3})
        assert extend(grid, (far, 0), (0, far)) == Object()


def test_extend_reaches_the_limit() -> None:
    board = canvas((256, 256))
    whole = extend(Object({(0, 0): 1, (0, 1): 2}), (1, 2), board)
    assert paint(board, whole) == tile(Grid([[1, 2]]), 256, 128)


def test_extend_refuses_misuse() -> None:
    grid = Grid([[1]])
    for x in (Mask([(0, 0)]), (0, 0), 3, None, [[1]]):
        with rejects(KindError, f"extend: expected a Grid or an Object, got {x!r}"):
            extend(x, (1, 1), grid)  # type: ignore[arg-type]
    for step in (3, None, (1,), (1.0, 2), (True, 1)):
        with rejects(KindError, f"extend: expected a Point or a (row, column) pair, got {step!r}"):
            extend(grid, step, grid)  # type: ignore[arg-type]
    with rejects(ValidityError, "extend: expected a step that moves, got Point(0, 0)"):
        extend(grid, (0, 0), grid)
    for region in NO_PIECES:
        with rejects(KindError, f"extend: expected a Point, Mask, Object or Grid, got {region!r}"):
            extend(grid, (1, 1), region)  # type: ignore[arg-type]
