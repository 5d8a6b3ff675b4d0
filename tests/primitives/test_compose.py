"""The verbs that put pieces together, against their laws and naive models."""

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
    as_set,
    bounds,
    empties,
    like,
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
    box,
    canvas,
    cells,
    colors,
    crop,
    dedupe,
    extend,
    foreground,
    frame,
    hstack,
    objects,
    paint,
    period,
    recolor,
    rect,
    rotate,
    scale,
    shift,
    split,
    tile,
    transpose,
    union,
    vstack,
)
from arcdsl.errors import KindError, OutsideError, ValidityError
from arcdsl.testing import cell_sets, color_values, grids, masks, object_pieces, pieces, points

NO_COLORS = [None, True, 1.0, "1", [1], Point(1, 2)]
NO_PIECES = [3, None, "ab", [(0, 0)]]
NO_GRIDS = [3, None, [[1]], Mask([(0, 0)]), Object({(0, 0): 1}), (0, 0)]
UNCOLORED = masks() | points() | st.tuples(st.integers(-6, 6), st.integers(-6, 6))
colored = grids() | object_pieces()
tables = st.dictionaries(color_values(), color_values())


# --- recolor ---


@given(UNCOLORED, color_values())
def test_recolor_makes_objects_of_masks(x: Any, color: int) -> None:
    result = recolor(x, color)
    assert same(result, Object(dict.fromkeys(as_set(x), color)))
    assert recolor(x, np.int64(color)) == result  # type: ignore[call-overload]


@given(colored, color_values(), tables)
@example(Object({(0, 0): 0, (1, 2): 9}), 9, {9: 0, 0: 9})
def test_recolor_of_colors_is_the_model(x: Any, color: int, table: dict[int, int]) -> None:
    own = as_dict(x)
    assert same(recolor(x, color), like(x, dict.fromkeys(own, color)))
    changed = like(x, {p: table.get(c, c) for p, c in own.items()})
    assert same(recolor(x, table), changed)
    assert recolor(x, lambda c: table.get(c, c)) == changed
    numpys: dict[Any, Any] = {np.int64(old): np.int8(new) for old, new in table.items()}
    assert recolor(x, numpys) == changed


def test_recolor_of_everything_small_is_the_model() -> None:
    for grid in small_grids():
        assert recolor(grid, {0: 1, 1: 0}).to_list() == [
            [{0: 1, 1: 0, 2: 2}[c] for c in row] for row in grid.rows
        ]
    for mask in small_masks():
        assert as_dict(recolor(mask, 0)) == dict.fromkeys(as_set(mask), 0)


@given(colored)
def test_recolor_asks_a_function_once_for_each_color(x: Any) -> None:
    asked: list[int] = []
    recolor(x, lambda c: asked.append(c) or 0)  # type: ignore[func-returns-value]
    assert asked == colors(x)
    assert all(type(color) is int for color in asked)


@given(colored, tables, tables)
def test_recolor_twice_is_recolor_by_both(x: Any, a: dict[int, int], b: dict[int, int]) -> None:
    both = {c: b.get(a.get(c, c), a.get(c, c)) for c in range(10)}
    assert recolor(recolor(x, a), b) == recolor(x, both)
    assert recolor(x, {}) == x


@pytest.mark.parametrize("x", empties())
def test_recolor_of_nothing_is_nothing(x: Any) -> None:
    assert same(recolor(x, 3), Object())
    if isinstance(x, Object):
        assert recolor(x, {1: 2}) == recolor(x, lambda c: c) == Object()


@pytest.mark.parametrize("color", [-1, 10, 255, 256])
def test_recolor_to_no_color_is_refused(color: int) -> None:
    message = f"recolor: expected a color from 0 to 9, got {color}"
    for x in (Mask([(0, 0)]), Mask(), Object(), Grid([[1]]), (0, 0)):
        with rejects(ValidityError, message):
            recolor(x, color)
    ways: list[Any] = [{1: color}, {color: 1}, lambda _: color]
    for way in ways:
        with rejects(ValidityError, message):
            recolor(Grid([[1]]), way)


@pytest.mark.parametrize("color", NO_COLORS)
def test_recolor_to_a_wrong_kind_of_color_is_refused(color: Any) -> None:
    message = f"recolor: expected a color from 0 to 9, got {color!r}"
    for x in (Mask([(0, 0)]), Object({(0, 0): 1}), Grid([[1]])):
        with rejects(KindError, message):
            recolor(x, color)
    ways: list[Any] = [{1: color}, lambda _: color]
    for way in ways:
        with rejects(KindError, message):
            recolor(Grid([[1]]), way)


def test_recolor_by_a_wrong_key_is_refused() -> None:
    with rejects(KindError, "recolor: expected a color from 0 to 9, got '1'"):
        recolor(Grid([[1]]), {"1": 1})  # type: ignore[dict-item]


@pytest.mark.parametrize("way", [{1: 2}, lambda c: c])
@pytest.mark.parametrize("x", [Mask([(0, 0)]), Mask(), (0, 0)])
def test_recolor_of_a_mask_by_its_colors_is_refused(x: Any, way: Any) -> None:
    message = "recolor: expected one color for a Mask, got a mapping or a function"
    with rejects(KindError, message):
        recolor(x, way)


@pytest.mark.parametrize("x", NO_PIECES)
def test_recolor_of_no_piece_is_refused(x: Any) -> None:
    with rejects(KindError, f"recolor: expected a Mask, Object or Grid, got {x!r}"):
        recolor(x, 3)


# --- union ---


@given(st.lists(UNCOLORED, max_size=4))
@example([Mask(), Mask([(-3, 4)]), Point(2, 2)])
def test_union_of_masks_is_the_model(xs: list[Any]) -> None:
    result = union(xs)
    assert same(result, Mask(set().union(*map(as_set, xs))))
    assert result == union(iter(xs)) == union(tuple(xs)) == union(reversed(xs)) == union(set(xs))
    fold = Mask()
    for x in xs:
        fold = fold | x
    assert result == fold


@given(st.lists(object_pieces(), min_size=1, max_size=4))
@example([Object({(0, 0): 1}), Object({(0, 0): 2})])
def test_union_of_objects_has_later_ones_on_top(xs: list[Object]) -> None:
    on_top: dict[Cell, int] = {}
    for x in xs:
        on_top |= as_dict(x)
    assert same(union(xs), Object(on_top))
    assert union(x for x in xs) == union(tuple(xs)) == union(xs)
    fold = Object()
    for x in xs:
        fold = fold | x
    assert union(xs) == fold


@given(grids())
def test_union_of_the_objects_is_the_foreground(grid: Grid) -> None:
    assert union([Object(), *objects(grid)]) == foreground(grid)
    assert union(cells(grid, color) for color in colors(grid)) == cells(grid)


def test_union_of_nothing_is_the_empty_mask() -> None:
    assert same(union([]), Mask())
    assert same(union([x for x in empties() if isinstance(x, Mask)]), Mask())
    assert same(union([x for x in empties() if isinstance(x, Object)]), Object())


def test_union_reaches_the_limit() -> None:
    assert union([(0, 0), (255, 255)]) == Mask([(0, 0), (255, 255)])
    ends = Object({(0, 0): 1}), Object({(255, 255): 2})
    assert union(ends) == Object({(0, 0): 1, (255, 255): 2})


@pytest.mark.parametrize(("end", "got"), [((256, 0), "257 x 1"), ((0, -256), "1 x 257")])
def test_union_over_the_limit_is_refused(end: Cell, got: str) -> None:
    message = f"union: expected at most 256 x 256 cells, got {got}"
    with rejects(ValidityError, message):
        union([(0, 0), end])
    with rejects(ValidityError, message):
        union([Object({(0, 0): 1}), Object({end: 1})])


@pytest.mark.parametrize("xs", [3, None, "ab", b"ab", Mask([(0, 0)]), Object(), Grid([[1]])])
def test_union_of_no_several_is_refused(xs: Any) -> None:
    message = f"union: expected several Masks or several Objects, got {xs!r}"
    with rejects(KindError, message):
        union(xs)


@pytest.mark.parametrize("x", [3, None, "a", [(0, 0)], Grid([[1]])])
def test_union_of_what_is_no_mask_is_refused(x: Any) -> None:
    for xs in ([x], [Mask(), x], [Object(), x]):
        with rejects(KindError, f"union: expected a Mask or an Object, got {x!r}"):
            union(xs)
    with rejects(KindError, "union: expected a Point or a (row, column) pair, got (1,)"):
        union([(1,)])  # type: ignore[list-item]


@pytest.mark.parametrize("mask", [Mask(), Mask([(1, 1)]), (1, 1)])
def test_union_of_both_kinds_is_refused(mask: Any) -> None:
    for xs in ([mask, Object()], [Object(), mask], [Object({(0, 0): 1}), mask, Object()]):
        with rejects(KindError, "union: expected Masks or Objects, got both"):
            union(xs)


# --- paint ---


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
    assert result == paint(grid, x, color=np.int64(color))  # type: ignore[arg-type]


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
        with rejects(KindError, "paint: expected a color for a Mask, got none"):
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
        with rejects(KindError, f"crop: expected a Mask, Object or Grid, got {region!r}"):
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


# --- extend ---


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
