"""neighbors, distance and direction against their laws and naive models."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import (
    Cell,
    as_set,
    bounds,
    empties,
    rejects,
    small_masks,
)

from arcdsl import (
    ALL,
    DIAGONAL,
    DOWN,
    HORIZONTAL,
    ORTHOGONAL,
    RIGHT,
    VERTICAL,
    Grid,
    Mask,
    Point,
    canvas,
    cells,
    direction,
    distance,
    line,
    neighbors,
    paint,
    rect,
    shift,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, masks, points

NO_CELLS = [3, None, "ab", [(0, 0)], {(0, 0)}]
SETS = [ALL, DIAGONAL, HORIZONTAL, ORTHOGONAL, VERTICAL]
nonzero = points(reach=3).filter(any)
full = cell_sets(max_side=4, reach=8).filter(as_set)


def stepped(x: Any, steps: Any) -> set[Cell]:
    own = as_set(x)
    return {(r + dr, c + dc) for r, c in own for dr, dc in steps} - own


# --- neighbors ---


@given(cell_sets())
@example(Mask([(0, 0), (1, 1), (-1, 2)]))
@example(Grid([[0]]))
def test_neighbors_are_all_eight_by_default(x: Any) -> None:
    near = neighbors(x)
    assert type(near) is Mask
    assert as_set(near) == stepped(x, list(itertools.product((-1, 0, 1), repeat=2)))
    assert near == neighbors(x, ALL) == neighbors(x, list(ALL)) == neighbors(x, steps=iter(ALL))
    assert hash(near) == hash(Mask(as_set(near)))
    assert len(near) == len(as_set(near))


@given(cell_sets(), st.lists(nonzero, max_size=4) | st.sampled_from(SETS))
@example(Mask([(0, 0), (0, 1)]), [Point(0, 1)])
@example(Point(0, 0), [Point(-3, 2), Point(3, -2)])
def test_neighbors_of_steps_are_the_model(x: Any, steps: Any) -> None:
    near = neighbors(x, steps)
    assert as_set(near) == stepped(x, steps)
    assert near == neighbors(x, set(steps)) == neighbors(x, (step for step in steps))
    assert near == neighbors(x, [(r, c) for r, c in steps])
    if len(steps) > 1:
        assert near == neighbors(x, tuple(steps))


@given(cell_sets(), nonzero)
def test_neighbors_of_one_step_are_the_model(x: Any, step: Point) -> None:
    near = neighbors(x, step)
    assert as_set(near) == stepped(x, [step])
    assert near == neighbors(x, (step.r, step.c)) == neighbors(x, [step])


def test_neighbors_of_every_small_mask_are_the_model() -> None:
    for mask in small_masks():
        for steps in (ALL, ORTHOGONAL, DIAGONAL):
            assert as_set(neighbors(mask, steps)) == stepped(mask, steps)


@given(masks(), points())
def test_neighbors_move_with_the_piece(mask: Mask, v: Point) -> None:
    assert neighbors(shift(mask, v)) == shift(neighbors(mask), v)


@pytest.mark.parametrize("x", empties())
@pytest.mark.parametrize("steps", [ALL, DOWN, DIAGONAL, [(0, 999)]])
def test_neighbors_of_nothing_are_nothing(x: Any, steps: Any) -> None:
    assert neighbors(x, steps) == Mask()
    assert neighbors(x, steps).shape == (0, 0)


def test_neighbors_without_steps_are_nothing() -> None:
    assert neighbors((3, 4), []) == neighbors(Grid([[1]]), ()) == Mask()


def test_neighbors_reach_the_limit() -> None:
    assert neighbors(canvas((254, 254))) == rect((-1, -1), (254, 254)) - canvas((254, 254))
    assert neighbors(canvas((254, 1)), VERTICAL) == Mask([(-1, 0), (254, 0)])
    assert neighbors(canvas((1, 254)), HORIZONTAL) == Mask([(0, -1), (0, 254)])


@pytest.mark.parametrize(
    ("shape", "got"), [((255, 1), "257 x 3"), ((1, 255), "3 x 257"), ((256, 256), "258 x 258")]
)
def test_neighbors_over_the_limit_are_refused(shape: Cell, got: str) -> None:
    with rejects(ValidityError, f"neighbors: expected at most 256 x 256 cells, got {got}"):
        neighbors(canvas(shape))


# On one side of the limit margins are laid around the piece, on the other the steps are taken.
@pytest.mark.parametrize("far", [27, 28, 29, 56, 200, 10**6])
def test_neighbors_are_the_same_on_both_sides_of_the_limit(far: int) -> None:
    for x in (line((0, -7), (0, 192)), line((-7, 0), (192, 0)), rect((0, 0), (1, 199))):
        for step in (Point(0, far), Point(far, 0), Point(-far, 1), Point(1, -far)):
            assert as_set(neighbors(x, step)) == stepped(x, [step])


def test_neighbors_of_a_large_piece_may_be_small() -> None:
    grid = canvas((256, 256))
    assert neighbors(grid, RIGHT) == rect((0, 256), (255, 256))
    assert neighbors(grid, [RIGHT, (0, 2)]) == rect((0, 256), (255, 257))
    assert neighbors(cells(paint(grid, (9, 9), 3), 3)) == rect((8, 8), (10, 10)) - (9, 9)


@pytest.mark.parametrize("x", NO_CELLS)
def test_neighbors_of_no_piece_are_refused(x: Any) -> None:
    with rejects(KindError, f"neighbors: expected a Point, Mask, Object or Grid, got {x!r}"):
        neighbors(x)


def test_neighbors_of_a_wrong_cell_are_refused() -> None:
    message = "neighbors: expected a Point or a (row, column) pair, got (1, 2, 3)"
    with rejects(KindError, message):
        neighbors((1, 2, 3))  # type: ignore[arg-type]


def test_neighbors_of_wrong_steps_are_refused() -> None:
    with rejects(ValidityError, "neighbors: expected a step that moves, got Point(0, 0)"):
        neighbors((0, 0), [DOWN, (0, 0)])
    with rejects(KindError, "neighbors: expected a step or several, got 3"):
        neighbors((0, 0), 3)  # type: ignore[arg-type]
    with rejects(KindError, "neighbors: expected a Point or a (row, column) pair, got 'x'"):
        neighbors((0, 0), ["x"])  # type: ignore[list-item]


# --- distance ---


@given(full, full)
@example(Point(0, 0), Mask([(2, 1), (9, 9)]))
@example(Mask([(0, 0)]), Mask([(0, 0)]))
@example(Mask([(0, 0), (5, 5)]), Grid([[1], [2]]))
def test_distance_is_between_the_closest_cells(a: Any, b: Any) -> None:
    steps = distance(a, b)
    assert type(steps) is int
    pairs = itertools.product(as_set(a), as_set(b))
    assert steps == min(abs(r - s) + abs(c - d) for (r, c), (s, d) in pairs)
    assert steps == distance(b, a)
    assert (steps == 0) == bool(as_set(a) & as_set(b))


@given(full, full, points())
def test_distance_stays_when_both_move(a: Any, b: Any, v: Point) -> None:
    assert distance(shift(a, v), shift(b, v)) == distance(a, b)


@given(points(reach=100), points(reach=100), points(reach=100))
def test_distance_of_points_keeps_the_triangle(a: Point, b: Point, c: Point) -> None:
    assert distance(a, c) <= distance(a, b) + distance(b, c)
    assert distance(a, a + b) == abs(b.r) + abs(b.c)


# More pairs than are compared at a time, and the closest ones in the first or the last part.
@pytest.mark.parametrize("v", [(0, 45), (0, -45), (45, 0), (-45, 0), (41, -42), (1000, 0)])
def test_distance_of_large_pieces_counts_every_pair(v: Cell) -> None:
    square = rect((0, 0), (39, 39))
    gaps = [max(0, abs(d) - 39) for d in v]
    assert distance(square, shift(square, v)) == sum(gaps)


@pytest.mark.parametrize("far", [255, 256, 600, 2**62, 2**63, 10**30])
def test_distance_holds_at_any_range(far: int) -> None:
    b = Mask([(0, 0), (255, 250)])
    for v in ((far, 0), (-far, 0), (0, far), (0, -far), (far, -far)):
        a = shift(Mask([(0, 255), (255, 3)]), v)
        pairs = itertools.product(as_set(a), as_set(b))
        assert distance(a, b) == min(abs(r - s) + abs(c - d) for (r, c), (s, d) in pairs)
    assert distance((-far, far), (far, -far)) == 4 * far


def test_distance_of_whole_large_pieces_is_quick() -> None:
    assert distance(canvas((256, 256)), canvas((256, 256))) == 0
    assert distance(canvas((256, 256)), (255, 300)) == 45
    assert distance((-3, 300), canvas((256, 256))) == 48


@pytest.mark.parametrize("x", empties())
def test_distance_of_nothing_is_refused(x: Any) -> None:
    message = f"distance: expected a piece with cells, got an empty {type(x).__name__}"
    for a, b in [(x, (0, 0)), ((0, 0), x), (x, Grid([[1]])), (Grid([[1]]), x), (x, x)]:
        with rejects(ValidityError, message):
            distance(a, b)


@pytest.mark.parametrize("x", NO_CELLS)
def test_distance_of_no_piece_is_refused(x: Any) -> None:
    for a, b in [(x, (0, 0)), ((0, 0), x)]:
        with rejects(KindError, f"distance: expected a Point, Mask, Object or Grid, got {x!r}"):
            distance(a, b)


# --- direction ---


def sign(low: int, high: int, other_low: int, other_high: int) -> int:
    return 1 if other_low > high else -1 if other_high < low else 0


@given(full, full)
@example(Point(5, 5), Mask([(0, 4), (0, 6)]))
@example(Point(0, 0), Point(0, 1))
@example(Point(0, 0), Point(-1, 0))
def test_direction_is_that_of_the_bounding_boxes(a: Any, b: Any) -> None:
    step = direction(a, b)
    assert type(step) is Point
    t, le, bo, ri = bounds(as_set(a))
    ot, ol, ob, orr = bounds(as_set(b))
    assert step == (sign(t, bo, ot, ob), sign(le, ri, ol, orr))
    assert step == -direction(b, a)
    assert direction(a, a) == (0, 0)


def test_direction_of_all_small_boxes_is_the_model() -> None:
    sides = [(low, high) for low in range(3) for high in range(low, 3)]
    for (a, b), (c, d) in itertools.product(sides, sides):
        across, down = line((9, a), (9, b)), line((a, 9), (b, 9))
        assert direction(across, line((9, c), (9, d))) == (0, sign(a, b, c, d))
        assert direction(down, line((c, 9), (d, 9))) == (sign(a, b, c, d), 0)


@given(full, points(reach=20))
def test_direction_leads_along_a_long_shift(x: Any, v: Point) -> None:
    far = direction(x, shift(x, v * 20))
    assert far == ((v.r > 0) - (v.r < 0), (v.c > 0) - (v.c < 0))


@pytest.mark.parametrize("x", empties())
def test_direction_of_nothing_is_refused(x: Any) -> None:
    message = f"direction: expected a piece with cells, got an empty {type(x).__name__}"
    for a, b in [(x, (0, 0)), ((0, 0), x)]:
        with rejects(ValidityError, message):
            direction(a, b)


@pytest.mark.parametrize("x", NO_CELLS)
def test_direction_of_no_piece_is_refused(x: Any) -> None:
    for a, b in [(x, (0, 0)), ((0, 0), x)]:
        with rejects(KindError, f"direction: expected a Point, Mask, Object or Grid, got {x!r}"):
            direction(a, b)
