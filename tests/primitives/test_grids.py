"""crop, hstack, vstack, tile and dedupe against their laws and naive models."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import (
    as_set,
    bounds,
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
    box,
    canvas,
    cells,
    crop,
    dedupe,
    hstack,
    rotate,
    scale,
    split,
    tile,
    transpose,
    vstack,
)
from arcdsl.errors import KindError, OutsideError, ValidityError
from arcdsl.testing import grids, pieces

NO_PIECES = [3, None, "ab", [(0, 0)]]
NO_GRIDS = [3, None, [[1]], Mask([(0, 0)]), Object({(0, 0): 1}), (0, 0)]


# --- crop ---


@given(grids(min_side=2), st.data())
def test_crop_is_the_box_of_the_region(grid: Grid, data: st.DataObject) -> None:
    spots = st.sampled_from(sorted(as_set(grid)))
    mask = Mask(data.draw(st.lists(spots, min_size=1, max_size=3)))
    top, left, bottom, right = bounds(as_set(mask))
    part = Grid([row[left : right + 1] for row in grid.to_list()[top : bottom + 1]])
    for region in (mask, grid[mask], box(mask), mask | box(mask)):
        assert same(crop(grid, region), part)


@given(grids(), pieces())
def test_crop_of_a_grid_is_its_slice(grid: Grid, part: Any) -> None:
    assert crop(grid, grid) == grid
    inside = cells(grid) & part
    if inside:
        rows, columns = slice(inside.top, inside.bottom + 1), slice(inside.left, inside.right + 1)
        assert crop(grid, inside) == grid[rows, columns]


def test_crop_takes_points() -> None:
    grid = Grid([[1, 2], [3, 4]])
    assert crop(grid, (1, 0)) == crop(grid, Point(1, 0)) == Grid([[3]])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("region", "got"),
    [
        (Mask([(0, 0), (2, 0)]), "(0, 0) to (2, 0)"),
        (Mask([(0, 0), (0, 3)]), "(0, 0) to (0, 3)"),
        (Mask([(-1, 0)]), "(-1, 0) to (-1, 0)"),
        (Mask([(0, -1), (1, 2)]), "(0, -1) to (1, 2)"),
        (Object({(5, 6): 1}), "(5, 6) to (5, 6)"),
        (Grid([[1]] * 3), "(0, 0) to (2, 0)"),
        ((2, 3), "(2, 3) to (2, 3)"),
    ],
)
def test_crop_of_the_outside_is_refused(region: Any, got: str) -> None:
    message = f"crop: expected a region inside of a 2 x 3 grid, got one from {got}"
    with rejects(OutsideError, message):
        crop(Grid([[1, 2, 3], [4, 5, 6]]), region)


@pytest.mark.parametrize("region", empties())
def test_crop_to_nothing_is_refused(region: Any) -> None:
    message = f"crop: expected a piece with cells, got an empty {type(region).__name__}"
    with rejects(ValidityError, message):
        crop(Grid([[1]]), region)


def test_crop_of_wrong_kinds_is_refused() -> None:
    for g in NO_GRIDS:
        with rejects(KindError, f"crop: expected a Grid, got {g!r}"):
            crop(g, Mask([(0, 0)]))  # type: ignore[arg-type]
    for region in NO_PIECES:
        with rejects(KindError, f"crop: expected a Point, Mask, Object or Grid, got {region!r}"):
            crop(Grid([[1]]), region)  # type: ignore[arg-type]


# --- hstack, vstack and tile ---


@st.composite
def rows_of_grids(draw: st.DrawFn) -> list[Grid]:
    first = draw(grids(max_side=4))
    widths = draw(st.lists(st.integers(1, 4), max_size=3))
    others = [draw(grids(min_side=4, max_side=4))[: first.height, :width] for width in widths]
    return [first, *others]


@given(rows_of_grids())
def test_hstack_is_the_model(gs: list[Grid]) -> None:
    rows = [list(itertools.chain(*parts)) for parts in zip(*(g.to_list() for g in gs), strict=True)]
    assert same(hstack(*gs), Grid(rows))


@given(rows_of_grids())
def test_vstack_is_the_model(gs: list[Grid]) -> None:
    turned = [transpose(g) for g in gs]
    assert same(vstack(*turned), Grid([row for g in turned for row in g.rows]))
    assert vstack(*turned) == transpose(hstack(*gs))


@given(grids(), grids(), grids())
def test_hstack_and_vstack_are_associative(a: Grid, b: Grid, c: Grid) -> None:
    h, w = (min(sides) for sides in zip(a.shape, b.shape, c.shape, strict=True))
    for stack, (x, y, z) in [
        (hstack, [g[:h, :] for g in (a, b, c)]),
        (vstack, [g[:, :w] for g in (a, b, c)]),
    ]:
        assert stack(stack(x, y), z) == stack(x, stack(y, z)) == stack(x, y, z)
        assert stack(x) == x


@given(grids(), st.integers(1, 4))
def test_hstack_and_vstack_are_undone_by_split(grid: Grid, count: int) -> None:
    turned = [rotate(grid, 2 * i) for i in range(count)]
    assert split(hstack(*turned), 1, count) == turned
    assert split(vstack(*turned), count, 1) == turned


@given(grids(max_side=4), st.integers(1, 4), st.integers(1, 4))
def test_tile_is_the_model(grid: Grid, rows: int, columns: int) -> None:
    result = tile(grid, rows, columns)
    assert same(result, Grid([row * columns for row in grid.to_list()] * rows))
    assert result == vstack(*[hstack(*[grid] * columns)] * rows)
    assert split(result, rows, columns) == [grid] * (rows * columns)
    assert result == tile(grid, np.int64(rows), columns=columns)  # type: ignore[arg-type]


def test_hstack_vstack_and_tile_reach_the_limit() -> None:
    wide, tall = canvas((2, 128)), canvas((128, 2))
    assert hstack(wide, wide) == tile(wide, 1, 2) == canvas((2, 256))
    assert vstack(tall, tall) == tile(tall, 2, 1) == canvas((256, 2))
    assert tile(Grid([[1]]), 256, 256) == canvas((256, 256), 1)
    assert hstack(canvas((256, 1)), canvas((256, 1))).shape == (256, 2)


@pytest.mark.parametrize(("parts", "got"), [((256, 1), 257), ((200, 200, 200), 600)])
def test_hstack_and_vstack_over_the_limit_are_refused(parts: tuple[int, ...], got: int) -> None:
    with rejects(ValidityError, f"hstack: expected at most 256 x 256 cells, got 3 x {got}"):
        hstack(*(canvas((3, part)) for part in parts))
    with rejects(ValidityError, f"vstack: expected at most 256 x 256 cells, got {got} x 3"):
        vstack(*(canvas((part, 3)) for part in parts))


@pytest.mark.parametrize(
    ("rows", "columns", "got"),
    [(129, 1, "258 x 1"), (1, 257, "2 x 257"), (1, 10**30, f"2 x {10**30}")],
)
def test_tile_over_the_limit_is_refused(rows: int, columns: int, got: str) -> None:
    with rejects(ValidityError, f"tile: expected at most 256 x 256 cells, got {got}"):
        tile(Grid([[1], [2]]), rows, columns)


def test_hstack_and_vstack_of_nothing_are_refused() -> None:
    with rejects(ValidityError, "hstack: expected at least one Grid, got none"):
        hstack()
    with rejects(ValidityError, "vstack: expected at least one Grid, got none"):
        vstack()


def test_hstack_and_vstack_of_unequal_sides_are_refused() -> None:
    a, b = canvas((2, 3)), canvas((4, 5))
    with rejects(ValidityError, "hstack: expected Grids of one height, got [2, 4, 2]"):
        hstack(a, b, a)
    with rejects(ValidityError, "vstack: expected Grids of one width, got [3, 5, 3]"):
        vstack(a, b, a)


@pytest.mark.parametrize("x", NO_GRIDS)
def test_hstack_vstack_and_tile_of_no_grid_are_refused(x: Any) -> None:
    for stack in (hstack, vstack):
        for args in ([x], [Grid([[1]]), x]):
            with rejects(KindError, f"{stack.__name__}: expected a Grid, got {x!r}"):
                stack(*args)
    with rejects(KindError, f"tile: expected a Grid, got {x!r}"):
        tile(x, 1, 1)


@pytest.mark.parametrize("count", [None, 1.0, True, "2", (1, 1)])
def test_tile_by_no_integer_is_refused(count: Any) -> None:
    with rejects(KindError, f"tile: expected rows as an integer, got {count!r}"):
        tile(Grid([[1]]), count, 1)
    with rejects(KindError, f"tile: expected columns as an integer, got {count!r}"):
        tile(Grid([[1]]), 1, count)


@pytest.mark.parametrize("count", [0, -1])
def test_tile_below_one_is_refused(count: int) -> None:
    with rejects(ValidityError, f"tile: expected rows of at least 1, got {count}"):
        tile(Grid([[1]]), count, 1)
    with rejects(ValidityError, f"tile: expected columns of at least 1, got {count}"):
        tile(Grid([[1]]), 1, count)


# --- dedupe ---


def unrepeated(rows: list[Any]) -> list[Any]:
    return [row for row, _ in itertools.groupby(rows)]


@given(grids(palette=range(2)))
@example(Grid([[1, 1, 2], [1, 1, 2], [3, 3, 3]]))
@example(Grid([[1, 2, 1], [2, 2, 2], [1, 2, 1]]))
def test_dedupe_is_the_model(grid: Grid) -> None:
    rows = unrepeated(grid.to_list())
    columns = unrepeated(list(zip(*rows, strict=True)))
    assert same(dedupe(grid), Grid(list(zip(*columns, strict=True))))


def test_dedupe_of_every_small_grid_is_the_model() -> None:
    for grid in [*small_grids(), *small_grids(3, 3, 2)]:
        columns = unrepeated(list(zip(*unrepeated(grid.to_list()), strict=True)))
        assert dedupe(grid).columns == tuple(columns)


@given(grids(palette=range(3)), st.integers(1, 4), st.integers(1, 4))
def test_dedupe_undoes_scale(grid: Grid, kr: int, kc: int) -> None:
    assert dedupe(scale(grid, (kr, kc))) == dedupe(grid)
    assert dedupe(dedupe(grid)) == dedupe(grid)
    assert dedupe(transpose(grid)) == transpose(dedupe(grid))


def test_dedupe_of_one_cell_is_it() -> None:
    assert dedupe(Grid([[7]])) == dedupe(canvas((256, 256), 7)) == Grid([[7]])


@pytest.mark.parametrize("x", NO_GRIDS)
def test_dedupe_of_no_grid_is_refused(x: Any) -> None:
    with rejects(KindError, f"dedupe: expected a Grid, got {x!r}"):
        dedupe(x)
