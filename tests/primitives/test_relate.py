"""neighbors, distance, direction, find and period against their laws and naive models."""

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
    ALL,
    DIAGONAL,
    DOWN,
    HORIZONTAL,
    ORTHOGONAL,
    RIGHT,
    VERTICAL,
    Grid,
    Mask,
    Object,
    Point,
    canvas,
    cells,
    direction,
    distance,
    find,
    fliplr,
    foreground,
    line,
    neighbors,
    paint,
    period,
    rect,
    rotate,
    shift,
    tile,
    transpose,
)
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import cell_sets, grids, masks, object_pieces, pieces, points

NO_CELLS = [3, None, "ab", [(0, 0)], {(0, 0)}]
SETS = [ALL, DIAGONAL, HORIZONTAL, ORTHOGONAL, VERTICAL]
small = pieces(max_side=4, reach=3)
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
        with rejects(KindError, f"direction: expected a Mask, Object or Grid, got {x!r}"):
            direction(a, b)


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
        with rejects(KindError, f"find: expected a Mask, Object or Grid, got {x!r}"):
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
