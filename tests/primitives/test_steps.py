"""The steps: where each leads, and that no program can change them."""

from __future__ import annotations

import pytest

import arcdsl
from arcdsl import (
    ALL,
    DIAGONAL,
    DOWN,
    HORIZONTAL,
    LEFT,
    ORTHOGONAL,
    RIGHT,
    UP,
    VERTICAL,
    Point,
)
from arcdsl.primitives import steps


def test_up_leads_to_the_row_above() -> None:
    assert UP == (-1, 0)


def test_down_is_the_opposite_of_up() -> None:
    assert -UP == DOWN == (1, 0)


def test_left_leads_to_the_column_before() -> None:
    assert LEFT == (0, -1)


def test_right_is_the_opposite_of_left() -> None:
    assert -LEFT == RIGHT == (0, 1)


def test_horizontal_is_along_a_row_in_reading_order() -> None:
    assert HORIZONTAL == (LEFT, RIGHT)


def test_vertical_is_along_a_column_in_reading_order() -> None:
    assert VERTICAL == (UP, DOWN)


def test_orthogonal_is_each_step_to_a_shared_side_in_reading_order() -> None:
    assert tuple(sorted({*HORIZONTAL, *VERTICAL})) == ORTHOGONAL


def test_diagonal_is_each_step_to_a_shared_corner_in_reading_order() -> None:
    assert tuple(sorted(r + c for r in VERTICAL for c in HORIZONTAL)) == DIAGONAL


def test_all_is_each_step_of_one_cell_in_reading_order() -> None:
    steps = [(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0)]
    assert list(ALL) == steps


@pytest.mark.parametrize("name", steps.__all__)
def test_steps_are_immutable_points(name: str) -> None:
    value = getattr(arcdsl, name)
    assert isinstance(value, tuple)
    points = [value] if isinstance(value, Point) else value
    assert all(type(point) is Point for point in points)
