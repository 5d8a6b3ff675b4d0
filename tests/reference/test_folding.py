from __future__ import annotations

import pytest
from unfolding import Listing, Way, plain, without_implied

from arcdsl import catalogue
from arcdsl.catalogue import Parameter, Signature
from arcdsl.reference import describe, fold

LISTING = Listing(describe("signatures").text)


def overloads(*, members: bool) -> set[Way]:
    kinds = ("function", "constructor")
    return plain(way for way in catalogue.overloads() if (way.kind not in kinds) is members)


def test_fold_tells_every_overload_and_no_other() -> None:
    assert without_implied(LISTING.ways) == without_implied(overloads(members=False))


def test_offers_tell_every_member_and_no_other() -> None:
    assert LISTING.members == overloads(members=True)


def test_constants_are_told_by_their_values() -> None:
    assert LISTING.constants == {name: value for name, (_, value) in catalogue.constants().items()}


def test_each_verb_is_one_line() -> None:
    lines = describe("signatures").text.splitlines()
    for one in catalogue.entries():
        if one.kind == "function":
            assert sum(line.startswith(f"{one.name}(") for line in lines) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rotate", "rotate(x: Piece, quarters=1) -> same"),
        ("symmetries", "symmetries(x: Piece) -> list[same]"),
        ("holes", "holes(x: Cells) -> Mask"),
        ("hstack", "hstack(*gs: Grid) -> Grid"),
        ("union", "union(xs: list[Mask | Point]) -> Mask; (xs: list[Object]) -> Object"),
        (
            "neighbors",
            "neighbors(x: Cells, steps: Point | list[Point] = ALL) -> Mask",
        ),
        (
            "fliplr",
            "fliplr(x: Grid) -> Grid; (x: Mask | Object, about: Cells = None) -> same",
        ),
    ],
)
def test_fold_reads_as_one_verb(name: str, text: str) -> None:
    assert fold(catalogue.entry(name).overloads) == text


def test_fold_keeps_ways_apart_that_give_unlike_results() -> None:
    ways = [
        Signature("odd", "function", (Parameter("x", (kind,)),), result, print)
        for kind, result in (("Mask", "int"), ("Object", "int"), ("Grid", "bool"))
    ]
    assert fold(ways) == "odd(x: Grid) -> bool; (x: Mask | Object) -> int"


def test_fold_keeps_a_way_that_gives_something_else_without_an_option() -> None:
    first = Parameter("x", ("Mask",))
    plain = Signature("odd", "function", (first,), "int", print)
    option = Parameter("k", ("int",), 1)
    other = Signature("odd", "function", (first, option), "bool", print)
    assert fold([plain, other]) == "odd(x: Mask) -> int; (x: Mask, k=1) -> bool"
    same = Signature("odd", "function", (first, option), "int", print)
    assert fold([plain, same]) == "odd(x: Mask, k=1) -> int"
