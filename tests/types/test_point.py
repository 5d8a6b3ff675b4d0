"""Point: a tuple in order, equality and hash, a vector in arithmetic."""

from __future__ import annotations

import copy
import pickle
from itertools import product
from operator import add, floordiv, mul, sub
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import rejects

from arcdsl import Point
from arcdsl.errors import KindError, ValidityError
from arcdsl.testing import points
from arcdsl.types.point import as_point, new_point, places

PAIRS = st.tuples(st.integers(-9, 9), st.integers(-9, 9))


@given(PAIRS)
def test_point_is_its_tuple(pair: tuple[int, int]) -> None:
    point = Point(*pair)
    assert point == pair
    assert pair == point
    assert hash(point) == hash(pair)
    assert tuple(point) == pair
    assert (point.r, point.c) == (point[0], point[1]) == pair
    assert repr(point) == f"Point({pair[0]}, {pair[1]})"


def test_point_takes_names() -> None:
    assert Point(c=2, r=1) == (1, 2)


@given(PAIRS, PAIRS)
def test_point_order_is_reading_order(a: tuple[int, int], b: tuple[int, int]) -> None:
    assert (Point(*a) < Point(*b)) == (a < b)


def test_point_arithmetic_is_that_of_vectors() -> None:
    # Exhaustive: each way to write each operation, for all small values.
    for a, b, c, d in product(range(-2, 3), repeat=4):
        wanted = {add: (a + c, b + d), sub: (a - c, b - d), mul: (a * c, b * d)}
        if c and d:
            wanted[floordiv] = a // c, b // d
        for operation, result in wanted.items():
            others = [(c, d), Point(c, d), (np.int64(c), np.int8(d))]
            found = [operation(Point(a, b), other) for other in others]
            if operation is not floordiv:
                found.append(operation((a, b), Point(c, d)))
            assert all(type(one) is Point and one == result for one in found)
            assert all(type(axis) is int for one in found for axis in one)


@given(points(), st.integers(-9, 9))
def test_point_times_a_number_scales_both(point: Point, k: int) -> None:
    numpy_k: Any = np.int8(k)
    for product_ in (point * k, k * point, point * numpy_k):
        assert type(product_) is Point
        assert product_ == (point.r * k, point.c * k)
        assert all(type(axis) is int for axis in product_)


@given(points(), st.integers(-9, 9).filter(bool))
@example(Point(-1, 1), 2)
def test_point_floordiv_rounds_down(point: Point, k: int) -> None:
    numpy_k: Any = np.int8(k)
    for quotient in (point // k, point // numpy_k):
        assert type(quotient) is Point
        assert quotient == (point.r // k, point.c // k)


@given(points())
def test_point_neg_is_its_own_inverse(point: Point) -> None:
    assert type(-point) is Point
    assert -point == (-point.r, -point.c)
    opposite = -point
    assert -opposite == point


@pytest.mark.parametrize("zero", [0, (0, 1), Point(1, 0)])
def test_point_floordiv_rejects_zero(zero: Any) -> None:
    message = f"Point //: expected divisors other than 0, got {zero!r}"
    with rejects(ValidityError, message):
        floordiv(Point(1, 2), zero)


@pytest.mark.parametrize("value", [1.5, "1", None, True, False, (1,), np.array([1, 2])])
def test_point_rejects_what_is_no_integer(value: Any) -> None:
    with rejects(KindError, f"Point: expected two integers, got {value!r}"):
        Point(value, 0)
    with rejects(KindError, f"Point: expected two integers, got {value!r}"):
        Point(0, value)


@given(st.sampled_from([np.int8(3), np.uint8(3), np.int64(3), np.array(3)]))
def test_point_makes_plain_integers(value: Any) -> None:
    assert [type(axis) for axis in Point(value, value)] == [int, int]
    assert Point(value, 0) == (3, 0)


@pytest.mark.parametrize(
    "other", [1, 1.5, "ab", None, [1, 2], (1,), (1, 2, 3), (1, "a"), (True, 0)]
)
@pytest.mark.parametrize(("sign", "operation"), [("+", add), ("-", sub)])
def test_point_sums_reject_what_is_no_pair(sign: str, operation: Any, other: Any) -> None:
    message = f"Point {sign}: expected a Point or a (row, column) pair, got {other!r}"
    with rejects(KindError, message):
        operation(Point(1, 2), other)
    with rejects(KindError, message):
        operation(other, Point(1, 2))


@pytest.mark.parametrize(("sign", "operation"), [("*", mul), ("//", floordiv)])
def test_point_products_reject_what_is_no_factor(sign: str, operation: Any) -> None:
    other: Any
    for other in (1.5, "ab", None, [1, 2], True):
        message = f"Point {sign}: expected an integer or a (rows, columns) pair, got {other!r}"
        with rejects(KindError, message):
            operation(Point(1, 2), other)
    for other in ((1,), (1, 2, 3), (1, "a")):
        message = f"Point {sign}: expected a Point or a (row, column) pair, got {other!r}"
        with rejects(KindError, message):
            operation(Point(1, 2), other)


@given(points())
def test_point_survives_copies_and_pickle(point: Point) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(point, protocol))
        assert (type(again), again) == (Point, point)
    assert type(copy.copy(point)) is Point
    assert type(copy.deepcopy(point)) is Point
    assert copy.deepcopy(point) == copy.copy(point) == point


def test_point_is_immutable() -> None:
    point: Any = Point(1, 2)
    for name in ("r", "c", "other"):
        with pytest.raises(AttributeError):
            setattr(point, name, 3)
    with pytest.raises(TypeError):
        point[0] = 3
    assert not hasattr(point, "__dict__")


def test_new_point_is_the_point() -> None:
    assert type(new_point(1, 2)) is Point
    assert new_point(1, 2) == Point(1, 2)


@pytest.mark.parametrize("far", [0, -7, 2**62, -(2**62), 2**63 - 1, -(2**63), 10**30, -(10**30)])
@pytest.mark.parametrize("along", [(1, 0), (0, 1), (1, 1)])
def test_places_are_points_in_reading_order_at_any_distance(
    far: int, along: tuple[int, int]
) -> None:
    found = list(places(np.array([[0, 1, 0], [5, 0, 9]]), far * along[0], far * along[1]))
    assert found == [(r + far * along[0], c + far * along[1]) for r, c in ((0, 1), (1, 0), (1, 2))]
    assert {(type(p), type(p.r), type(p.c)) for p in found} == {(Point, int, int)}


@given(points())
def test_as_point_keeps_points_and_makes_pairs_points(point: Point) -> None:
    assert as_point(point, "verb") is point
    made = as_point((point.r, np.int16(point.c)), "verb")
    assert type(made) is Point
    assert made == point


@pytest.mark.parametrize("value", [1, "ab", None, [1, 2], (1,), (1, 2, 3), (1.0, 2), (1, None)])
def test_as_point_rejects_the_rest(value: Any) -> None:
    message = f"verb: expected a Point or a (row, column) pair, got {value!r}"
    with rejects(KindError, message):
        as_point(value, "verb")
