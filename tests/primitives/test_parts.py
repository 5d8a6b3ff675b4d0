"""objects and holes against their laws and naive models."""

from __future__ import annotations

import itertools
import pickle
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import as_dict, as_set, bounds, empties, model, rejects, small_grids, small_masks

from arcdsl import (
    Grid,
    Mask,
    Object,
    Point,
    box,
    canvas,
    cells,
    corners,
    foreground,
    holes,
    objects,
    rotate,
    shift,
    size,
    union,
)
from arcdsl.errors import ArcdslError, KindError, ValidityError
from arcdsl.testing import cell_sets, color_values, grids, masks, object_pieces

SHAPE = Object({(0, 0): 2, (1, 1): 2, (2, 1): 2})
OPTIONS = list(itertools.product([True, False], repeat=2))


# --- objects ---


def parts(x: Any, same_color: bool, diagonal: bool, dropped: set[int]) -> list[dict[Any, Any]]:
    """Flood from each cell in reading order; a Mask's cells all have the colour None."""
    left = {p: c for p, c in sorted(model(x).items()) if c not in dropped}
    found = []
    while left:
        first = next(iter(left))
        part, queue = {first: left.pop(first)}, [first]
        for r, c in queue:
            for dr, dc in itertools.product((-1, 0, 1), repeat=2):
                near = r + dr, c + dc
                connected = diagonal or not (dr and dc)
                if connected and near in left and (not same_color or left[near] == part[r, c]):
                    part[near] = left.pop(near)
                    queue.append(near)
        found.append(part)
    return found


def few_colors() -> st.SearchStrategy[Grid | Object]:
    return grids(palette=[0, 1, 2]) | object_pieces(palette=[0, 3, 9]) | grids() | object_pieces()


@given(few_colors(), st.booleans(), st.booleans(), st.sets(color_values(), max_size=3))
@example(Grid([[1, 0], [0, 1]]), True, True, set())
@example(Grid([[0, 0, 1], [1, 0, 0], [0, 1, 1]]), False, True, {0})
def test_objects_are_the_connected_parts(
    x: Any, same_color: bool, diagonal: bool, dropped: set[int]
) -> None:
    found = objects(x, same_color=same_color, diagonal=diagonal, background=dropped)
    expected = parts(x, same_color, diagonal, dropped)
    # Their sizes are known before their cells are looked at.
    assert [len(part) for part in found] == list(map(len, expected))
    assert [as_dict(part) for part in found] == expected
    assert found == list(map(Object, expected))


@given(masks(), st.booleans())
@example(Mask([(0, 0), (1, 1)]), False)
@example(Mask([(-3, 0), (-2, -1)]), True)
def test_objects_of_a_mask_are_masks(mask: Mask, diagonal: bool) -> None:
    found = objects(mask, diagonal=diagonal)
    expected = parts(mask, False, diagonal, set())
    assert [len(part) for part in found] == list(map(len, expected))
    assert [as_set(part) for part in found] == list(map(set, expected))
    assert found == list(map(Mask, expected))


def test_objects_of_all_small_grids_are_the_model() -> None:
    for grid in small_grids():
        for same, diagonal in OPTIONS:
            found = objects(grid, same_color=same, diagonal=diagonal)
            assert list(map(as_dict, found)) == parts(grid, same, diagonal, {0})


def test_objects_of_all_small_masks_are_the_model() -> None:
    for mask, diagonal in itertools.product(small_masks(), (True, False)):
        found = objects(mask, diagonal=diagonal)
        assert list(map(as_set, found)) == [set(p) for p in parts(mask, False, diagonal, set())]


@given(few_colors())
def test_objects_have_one_color_and_corners_connect_by_default(x: Any) -> None:
    found = objects(x)
    assert found == objects(x, same_color=True, diagonal=True, background=0)
    assert found == objects(x, same_color=np.True_, diagonal=np.True_)  # type: ignore[call-overload]
    assert objects(x, diagonal=False) == objects(x, diagonal=np.False_)  # type: ignore[call-overload]
    assert objects(cells(x)) == objects(cells(x), diagonal=True)
    assert all(part.color for part in found)


@given(few_colors(), st.booleans(), st.booleans(), color_values())
def test_objects_partition_the_foreground(x: Any, same: bool, diagonal: bool, color: int) -> None:
    found = objects(x, same_color=same, diagonal=diagonal, background=color)
    left = foreground(x, color)
    assert (union(found) if found else Object()) == left
    assert sum(map(size, found)) == len(left)
    assert [min(part) for part in found] == sorted(min(part) for part in found)
    for part in found:
        again = objects(part, same_color=same, diagonal=diagonal, background=())
        assert again == [part]
        assert hash(again[0]) == hash(part) == hash(Object(as_dict(part)))
        assert pickle.loads(pickle.dumps(again[0])) == part


@given(masks(), st.booleans(), st.tuples(st.integers(-9, 9), st.integers(-9, 9)))
def test_objects_move_with_the_mask(mask: Mask, diagonal: bool, step: tuple[int, int]) -> None:
    moved = [shift(part, step) for part in objects(mask, diagonal=diagonal)]
    assert moved == objects(shift(mask, step), diagonal=diagonal)
    assert list(map(len, moved)) == list(map(size, objects(mask, diagonal=diagonal)))


@given(few_colors())
def test_objects_without_background_cover_all(x: Any) -> None:
    assert objects(x, background=[]) == objects(x, background=())
    assert union(map(cells, objects(x, background=()))) == cells(x)
    assert objects(x, background=range(10)) == []


def test_objects_stay_the_same_when_the_piece_is_trimmed() -> None:
    wide = cells(Grid([[0, 0, 0], [0, 1, 0], [0, 0, 1]]), 1)
    (part,) = objects(wide)
    assert wide.shape == (2, 2)
    assert (len(part), part.shape, set(part)) == (2, (2, 2), {(1, 1), (2, 2)})


@pytest.mark.parametrize("same_color", [True, False])
def test_objects_answer_any_question_first(same_color: bool) -> None:
    def fresh() -> Object:
        (part,) = objects(shift(SHAPE, (4, -7)), same_color=same_color)
        return part

    whole = shift(SHAPE, (4, -7))
    for ask in (repr, hash, size, list, box, corners, cells, rotate, pickle.dumps):
        assert ask(fresh()) == ask(whole)
    for name in ("shape", "height", "width", "top", "left", "bottom", "right", "color", "center"):
        assert getattr(fresh(), name) == getattr(whole, name)
    assert shift(fresh(), (1, 1)) == shift(whole, (1, 1))
    assert (fresh()[4, -7], fresh().get((4, -7)), (4, -7) in fresh()) == (2, 2, True)
    assert fresh() | fresh() == fresh() == whole


def test_objects_reach_the_limit() -> None:
    (whole,) = objects(canvas((256, 256), 3), diagonal=False)
    assert (len(whole), whole.color, whole.shape) == (65536, 3, (256, 256))


@pytest.mark.parametrize("empty", empties())
def test_objects_of_an_empty_piece_are_none(empty: Any) -> None:
    assert objects(empty) == objects(empty, diagonal=False) == []


@pytest.mark.parametrize(
    "options", [{"same_color": True}, {"same_color": False}, {"background": 0}, {"background": ()}]
)
def test_objects_of_a_mask_have_no_colors_to_choose_by(options: Any) -> None:
    with rejects(KindError, "objects: expected colors to choose by, got a Mask, which has none"):
        objects(Mask([(0, 0)]), **options)


@pytest.mark.parametrize("option", ["same_color", "diagonal"])
@pytest.mark.parametrize("value", [0, 1, 4, 8, "no", np.int64(1)])
def test_objects_by_something_else_than_a_truth_are_refused(option: str, value: Any) -> None:
    message = f"objects: expected {option} as True or False, got {value!r}"
    with rejects(KindError, message):
        objects(canvas((1, 1)), **{option: value})


def test_objects_of_a_mask_by_no_truth_are_refused() -> None:
    with rejects(KindError, "objects: expected diagonal as True or False, got None"):
        objects(Mask(), diagonal=None)  # type: ignore[call-overload]


@pytest.mark.parametrize("x", [None, 3, (0, 0), Point(0, 0), [[1]], "ab"])
def test_objects_of_a_wrong_kind_are_refused(x: Any) -> None:
    with rejects(KindError, f"objects: expected a Grid, Object or Mask, got {x!r}"):
        objects(x)


@pytest.mark.parametrize(
    ("color", "error"),
    [(-1, ValidityError), (10, ValidityError), (1.0, KindError), (True, KindError)],
)
def test_objects_on_no_color_are_refused(color: Any, error: type[ArcdslError]) -> None:
    for background in (color, [0, color]):
        with rejects(error, f"objects: expected a color from 0 to 9, got {color}"):
            objects(canvas((1, 1)), background=background)


# --- holes ---


def enclosed(x: Any) -> set[tuple[int, int]]:
    found = as_set(x)
    if not found:
        return set()
    top, left, bottom, right = bounds(found)
    margin = itertools.product(range(top - 1, bottom + 2), range(left - 1, right + 2))
    outside = set(margin) - found
    queue = [(top - 1, left - 1)]
    outside.remove(queue[0])
    for r, c in queue:
        for near in {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & outside:
            outside.remove(near)
            queue.append(near)
    return outside


def ring() -> Mask:
    return Mask([(0, 1), (1, 0), (1, 2), (2, 1)])


@given(cell_sets() | masks(max_side=9))
@example(ring())
@example(shift(ring(), (-5, 3)))
@example(Mask([(r, c) for r in range(3) for c in range(5) if r != 1 or c % 2 == 0]))
def test_holes_are_what_no_path_leaves(x: Any) -> None:
    mask = holes(x)
    assert type(mask) is Mask
    assert as_set(mask) == enclosed(x)
    assert mask == Mask(enclosed(x))
    assert mask <= box(x)
    assert not mask & x
    assert not holes(mask | x)
    assert holes(cells(x)) == mask


def test_holes_of_all_small_masks_are_the_model() -> None:
    for mask in small_masks():
        assert as_set(holes(mask)) == enclosed(mask)


def test_holes_of_all_rings_of_four_by_four_are_the_model() -> None:
    rim = [(r, c) for r in range(4) for c in range(4) if not {r, c} <= {1, 2}]
    for missing in itertools.product([True, False], repeat=8):
        kept = rim[:4] + list(itertools.compress(rim[4:], missing))
        assert as_set(holes(Mask(kept))) == enclosed(Mask(kept))


def test_holes_reach_the_limit() -> None:
    assert len(holes(Mask(np.pad(np.zeros((254, 254), bool), 1, constant_values=True)))) == 254**2
    assert len(holes(Mask([(0, 1), (1, 0), (1, 2), (2, 1), (255, 255)]))) == 1


@pytest.mark.parametrize("empty", empties())
def test_holes_of_an_empty_piece_are_none(empty: Any) -> None:
    assert holes(empty) == Mask()


@pytest.mark.parametrize("x", [None, 3, [(0, 0)], "ab"])
def test_holes_of_a_wrong_kind_are_refused(x: Any) -> None:
    with rejects(KindError, f"holes: expected a Point, Mask, Object or Grid, got {x!r}"):
        holes(x)
