"""canvas, rect, line and ray against their laws and naive models."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import as_set, empties, rejects, small_masks

from arcdsl import ALL, DOWN, RIGHT, UP, Grid, Mask, Object, Point, canvas, line, ray, rect
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, color_values, grids, masks, pieces, points

NO_POINTS = [3, (1,), (1, 2, 3), (1.0, 2), (True, 2), [1, 2], "12", None, Mask(), Grid([[1]])]
SMALL = [Point(r, c) for r in range(-2, 3) for c in range(-2, 3)]


def pair(point: Point) -> tuple[int, int]:
    return point.r, point.c


# --- canvas ---


@given(st.integers(1, 8), st.integers(1, 8), color_values())
def test_canvas_is_one_color_of_a_shape(h: int, w: int, color: int) -> None:
    grid = canvas((h, w), color)
    assert type(grid) is Grid
    assert grid.to_list() == [[color] * w] * h
    assert grid == canvas(Point(h, w), color) == Grid([[color] * w] * h)


def test_canvas_is_black_by_default() -> None:
    assert canvas((2, 1)).to_list() == [[0], [0]]


def test_canvas_takes_numpy_integers() -> None:
    shape = np.int64(1), np.int8(2)
    assert canvas(shape, np.int64(7)) == Grid([[7, 7]])  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", [(256, 1), (1, 256)])
def test_canvas_reaches_the_limit(shape: tuple[int, int]) -> None:
    assert canvas(shape).shape == shape


@pytest.mark.parametrize(("h", "w"), [(257, 1), (1, 257), (10**12, 10**12)])
def test_canvas_over_the_limit_is_refused(h: int, w: int) -> None:
    with rejects(ValidityError, f"canvas: expected at most 256 x 256 cells, got {h} x {w}"):
        canvas((h, w))


@pytest.mark.parametrize(("h", "w"), [(0, 1), (1, 0), (0, 0), (-1, 2), (2, -1)])
def test_canvas_without_cells_is_refused(h: int, w: int) -> None:
    with rejects(ValidityError, f"canvas: expected at least 1 x 1 cells, got {h} x {w}"):
        canvas((h, w))


@pytest.mark.parametrize("color", [-1, 10, 255, 256])
def test_canvas_of_no_color_is_refused(color: int) -> None:
    with rejects(ValidityError, f"canvas: expected a color from 0 to 9, got {color}"):
        canvas((1, 1), color)


@pytest.mark.parametrize("color", [None, True, 1.0, "1"])
def test_canvas_of_a_wrong_kind_of_color_is_refused(color: Any) -> None:
    with rejects(KindError, f"canvas: expected a color from 0 to 9, got {color!r}"):
        canvas((1, 1), color)


@pytest.mark.parametrize("shape", NO_POINTS)
def test_canvas_of_a_wrong_kind_of_shape_is_refused(shape: Any) -> None:
    with rejects(KindError, f"canvas: expected a Point or a (row, column) pair, got {shape!r}"):
        canvas(shape)


# --- rect and line ---


def between(a: tuple[int, int], b: tuple[int, int]) -> set[tuple[int, int]]:
    rows, columns = (range(min(axis), max(axis) + 1) for axis in zip(a, b, strict=True))
    return set(itertools.product(rows, columns))


def on_line(a: tuple[int, int], b: tuple[int, int]) -> set[tuple[int, int]]:
    r, c = b[0] - a[0], b[1] - a[1]
    straight = 0 in (r, c) or abs(r) == abs(c)
    return {p for p in between(a, b) if straight and (p[0] - a[0]) * c == (p[1] - a[1]) * r}


@given(points(), points())
def test_rect_is_every_cell_between_its_corners(a: Point, b: Point) -> None:
    mask = rect(a, b)
    assert type(mask) is Mask
    assert mask.shape == (abs(a.r - b.r) + 1, abs(a.c - b.c) + 1)
    assert as_set(mask) == between(a, b)
    assert mask == rect(pair(a), pair(b)) == rect(b, a) == rect((a.r, b.c), (b.r, a.c))
    assert hash(mask) == hash(Mask(between(a, b)))


def test_rect_of_all_small_corners_is_the_model() -> None:
    for a, b in itertools.product(SMALL, SMALL):
        assert as_set(rect(a, b)) == between(a, b)


@given(points(), points())
@example(Point(0, 0), Point(3, -3))
@example(Point(0, 0), Point(0, 0))
@example(Point(0, 0), Point(1, 2))
def test_line_is_every_cell_on_the_way(a: Point, b: Point) -> None:
    mask = line(a, b)
    assert type(mask) is Mask
    assert as_set(mask) == on_line(a, b)
    assert mask == line(pair(a), pair(b)) == line(b, a)
    assert mask <= rect(a, b)


def test_line_of_all_small_ends_is_the_model() -> None:
    for a, b in itertools.product(SMALL, SMALL):
        assert as_set(line(a, b)) == on_line(a, b)


@given(points(), st.sampled_from(ALL), st.integers(0, 9))
def test_line_along_a_step_repeats_it(a: Point, step: Point, count: int) -> None:
    assert set(line(a, a + step * count)) == {a + step * i for i in range(count + 1)}


@pytest.mark.parametrize("verb", [rect, line])
@pytest.mark.parametrize("b", [(255, 0), (-255, 0), (0, 255), (0, -255), (255, -255)])
def test_rect_and_line_reach_the_limit(verb: Any, b: tuple[int, int]) -> None:
    mask = verb((0, 0), b)
    assert {(0, 0), b} <= as_set(mask)
    assert mask.shape == (abs(b[0]) + 1, abs(b[1]) + 1)


# The last two are no straight lines, and far too long before that is looked at.
@pytest.mark.parametrize("verb", [rect, line])
@pytest.mark.parametrize("b", [(256, 0), (0, -256), (-256, 256), (256, 1), (10**12, -1)])
def test_rect_and_line_over_the_limit_are_refused(verb: Any, b: tuple[int, int]) -> None:
    h, w = abs(b[0]) + 1, abs(b[1]) + 1
    message = f"{verb.__name__}: expected at most 256 x 256 cells, got {h} x {w}"
    with rejects(ValidityError, message):
        verb((0, 0), b)


@pytest.mark.parametrize("verb", [rect, line])
@pytest.mark.parametrize("wrong", NO_POINTS)
def test_rect_and_line_of_no_points_are_refused(verb: Any, wrong: Any) -> None:
    message = f"{verb.__name__}: expected a Point or a (row, column) pair, got {wrong!r}"
    for a, b in [(wrong, (0, 0)), ((0, 0), wrong)]:
        with rejects(KindError, message):
            verb(a, b)


# --- ray ---


def reached(start: Any, steps: Any, free: Any) -> set[tuple[int, int]]:
    source, room, found = as_set(start), as_set(free), set()
    for (r, c), (dr, dc) in itertools.product(source, steps):
        while (r := r + dr, c := c + dc) in room:
            found.add((r, c))
    return found - source


def moving_steps() -> st.SearchStrategy[Point]:
    return points(reach=4).filter(any)


@given(cell_sets(), moving_steps(), pieces())
@example(Mask([(0, 3), (1, 0)]), Point(0, 1), Grid([[1, 1], [1, 1]]))
@example(Mask([(0, 0), (0, 2)]), Point(0, 1), Mask([(0, 1), (0, 2), (0, 3)]))
@example(Point(0, 0), Point(1, -4), Mask([(1, -4), (2, -8), (0, 0)]))
def test_ray_is_every_cell_reached_by_a_step(start: Any, step: Point, free: Any) -> None:
    mask = ray(start, step, free)
    assert type(mask) is Mask
    assert as_set(mask) == reached(start, [step], free)
    assert mask == Mask(reached(start, [step], free))
    assert mask == ray(start, pair(step), free) == ray(start, [step], free)
    assert mask <= free
    assert not mask & start


@given(cell_sets(), st.lists(moving_steps(), max_size=3), pieces())
def test_ray_of_several_steps_is_the_union(start: Any, steps: list[Point], free: Any) -> None:
    mask = ray(start, steps, free)
    assert as_set(mask) == reached(start, steps, free)
    assert mask == ray(start, map(pair, steps), free) == ray(start, set(steps), free)


@given(masks(), moving_steps(), pieces())
def test_ray_does_not_go_on_after_its_end(start: Mask, step: Point, free: Any) -> None:
    assert not ray(start | ray(start, step, free), step, free)


def test_ray_in_all_small_masks_is_the_model() -> None:
    for free in small_masks():
        for step in [*ALL, (1, -2), (0, 2)]:
            start = Mask([(1, 1), (0, -1)])
            assert as_set(ray(start, step, free)) == reached(start, [step], free)


def test_ray_of_two_steps_is_not_taken_for_one() -> None:
    room = canvas((3, 3))
    assert set(ray((1, 1), (UP, RIGHT), room)) == {(0, 1), (1, 2)}
    assert set(ray((1, 1), ((-1, 0), (0, 1)), room)) == {(0, 1), (1, 2)}
    assert set(ray((1, 1), Mask([UP, RIGHT]), room)) == {(0, 1), (1, 2)}
    assert set(ray((1, 1), (-1, 1), room)) == {(0, 2)}


@given(grids(max_side=4), st.sampled_from([1, -1]))
def test_ray_with_a_huge_step_takes_one_at_most(grid: Grid, sign: int) -> None:
    far = sign * 10**12
    for step, start in [((far, 0), (-far, 0)), ((0, far), (0, -far)), ((far, 1), (-far, -1))]:
        assert list(ray(start, step, grid)) == [(0, 0)]
        assert not ray((0, 0), step, grid)


@pytest.mark.parametrize("empty", empties())
def test_ray_of_or_in_an_empty_piece_is_empty(empty: Any) -> None:
    assert ray(empty, DOWN, canvas((3, 3))) == Mask()
    assert ray((0, 0), DOWN, empty) == Mask()
    assert ray((0, 0), [], canvas((3, 3))) == Mask()


def test_ray_leaves_its_arguments_as_they_were() -> None:
    start, free = Mask([(0, 0)]), Mask([(0, 1), (0, 2)])
    assert ray(start, RIGHT, free) == free
    assert (set(start), set(free)) == ({(0, 0)}, {(0, 1), (0, 2)})


@pytest.mark.parametrize("step", [(0, 0), Point(0, 0), [UP, (0, 0)]])
def test_ray_without_a_move_is_refused(step: Any) -> None:
    with rejects(ValidityError, "ray: expected a step that moves, got Point(0, 0)"):
        ray((0, 0), step, canvas((2, 2)))


@pytest.mark.parametrize("step", [1, None, "ab", b"ab"])
def test_ray_without_steps_is_refused(step: Any) -> None:
    with rejects(KindError, f"ray: expected a step or several, got {step!r}"):
        ray((0, 0), step, canvas((2, 2)))


@pytest.mark.parametrize("step", [(1.0, 0), (1, 2, 3), [1, 2], [UP, None], (UP, 3)])
def test_ray_with_a_wrong_kind_of_step_is_refused(step: Any) -> None:
    wrong = step if step == (1.0, 0) else next(one for one in step if one != UP)
    message = f"ray: expected a Point or a (row, column) pair, got {wrong!r}"
    with rejects(KindError, message):
        ray((0, 0), step, canvas((2, 2)))


@pytest.mark.parametrize("start", [None, 3, [(0, 0)], "ab"])
def test_ray_from_a_wrong_kind_is_refused(start: Any) -> None:
    with rejects(KindError, f"ray: expected a Point, Mask, Object or Grid, got {start!r}"):
        ray(start, UP, canvas((2, 2)))


@pytest.mark.parametrize("free", [None, 0, [(0, 0)], (0, 0), Point(0, 0)])
def test_ray_in_no_piece_is_refused(free: Any) -> None:
    with rejects(KindError, f"ray: expected a piece to be free, got {free!r}"):
        ray(Object({(0, 0): 1}), UP, free)
