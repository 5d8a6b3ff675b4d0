"""recolor and union against their laws and naive models."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import (
    Cell,
    as_dict,
    as_set,
    empties,
    like,
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
    cells,
    colors,
    foreground,
    objects,
    recolor,
    union,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import color_values, grids, masks, object_pieces, points

NO_COLORS = [None, True, 1.0, "1", [1], Point(1, 2)]
NO_PIECES = [3, None, "ab", [(0, 0)]]
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
    with rejects(KindError, f"recolor: expected a Point, Mask, Object or Grid, got {x!r}"):
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


@pytest.mark.parametrize("xs", [3, None, "ab", np.array(1), Mask([(0, 0)]), Object(), Grid([[1]])])
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
