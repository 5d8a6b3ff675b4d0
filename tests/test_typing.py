"""What type checkers infer, which they check in this file, is what comes out."""

from __future__ import annotations

from typing import assert_type

from arcdsl import (
    UP,
    Grid,
    Mask,
    Object,
    Point,
    cells,
    fliplr,
    flipud,
    objects,
    place,
    recolor,
    rotate,
    scale,
    shift,
    size,
    slide,
    symmetries,
    transpose,
    union,
)

G = Grid([[1, 2], [3, 4]])
M = Mask([(0, 0), (0, 1)])
X = Object({(0, 0): 1})
P = Point(0, 1)


def test_index_types() -> None:
    assert type(assert_type(G[0, 0], int)) is int
    assert type(assert_type(G[P], int)) is int
    assert type(assert_type(G[0:1], Grid)) is Grid
    assert type(assert_type(G[0:1, 0], Grid)) is Grid
    assert type(assert_type(G[::2, ::2], Grid)) is Grid
    assert type(assert_type(G[M], Object)) is Object
    assert type(assert_type(X[X], Object)) is Object
    assert type(assert_type(X[0, 0], int)) is int


def test_operator_types() -> None:
    for point in (
        assert_type(P + (1, 2), Point),  # noqa: RUF005  # of vectors
        assert_type((1, 2) - P, Point),
        assert_type(3 * P, Point),
        assert_type(P // 2, Point),
        assert_type(-P, Point),
    ):
        assert type(point) is Point
    assert type(assert_type(M | P, Mask)) is Mask
    assert type(assert_type(M & (0, 1), Mask)) is Mask
    assert type(assert_type(M - X, Mask)) is Mask
    assert type(assert_type(X | X, Object)) is Object
    assert type(assert_type(X & G, Object)) is Object
    assert type(assert_type(X - P, Object)) is Object
    assert [type(point) for point in assert_type(list(M), list[Point])] == [Point, Point]


def test_verbs_give_back_the_kind_that_they_take() -> None:
    for verb in (rotate, transpose, fliplr, flipud):
        assert type(assert_type(verb(M), Mask)) is Mask
        assert type(assert_type(verb(X), Object)) is Object
        assert type(assert_type(verb(G), Grid)) is Grid
    assert type(assert_type(scale(M, 2), Mask)) is Mask
    assert type(assert_type(symmetries(G), list[Grid])[0]) is Grid
    assert type(assert_type(fliplr(X, about=G), Object)) is Object
    assert type(assert_type(slide(X, UP, G), Object)) is Object


def test_overloads_tell_the_kinds_apart() -> None:
    assert type(assert_type(objects(G), list[Object])[0]) is Object
    assert type(assert_type(objects(M), list[Mask])[0]) is Mask
    for move in (shift, place):
        assert type(assert_type(move(M, P), Mask)) is Mask
        assert type(assert_type(move(G, P), Object)) is Object
        assert type(assert_type(move((0, 0), P), Mask)) is Mask
    assert type(assert_type(recolor(M, 3), Object)) is Object
    assert type(assert_type(recolor(P, 3), Object)) is Object
    assert type(assert_type(recolor(G, {1: 2}), Grid)) is Grid
    assert type(assert_type(recolor(X, lambda c: c + 1), Object)) is Object
    assert type(assert_type(union([M, P]), Mask)) is Mask
    assert type(assert_type(union([]), Mask)) is Mask
    assert type(assert_type(union(objects(G)), Object)) is Object
    assert type(assert_type(union(cells(part) for part in objects(G)), Mask)) is Mask
    assert type(assert_type(sorted(objects(G), key=size), list[Object])[0]) is Object
