from __future__ import annotations

import re

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

import arcdsl
from arcdsl import catalogue
from arcdsl.errors import UnknownNameError, ValidityError
from arcdsl.reference import LEVELS, choose, covering, describe, estimate, worked
from arcdsl.reference.rendering import environment, fenced
from arcdsl.types import Grid, Mask, Object, Point

NAMES = list(arcdsl.__all__)


def told(text: str) -> set[str]:
    """Find the names that a listing describes, at the start of its lines."""
    return set(re.findall(r"(?m)^(\w+)(?=\(| = [(\d])", text)) & set(NAMES)


def test_names_are_one_line_a_family() -> None:
    _, *lines = describe("names").text.splitlines()
    families = dict(line.split(": ") for line in lines)
    assert list(families) == list(catalogue.FAMILIES)
    assert sorted(" ".join(families.values()).split()) == sorted(NAMES)


def test_signatures_of_the_whole_language_fit_1300_tokens() -> None:
    text = describe("signatures").text
    assert told(text) == set(NAMES)
    assert estimate(text + "\n") <= 1300


def test_each_level_says_more_than_the_one_before() -> None:
    lengths = [len(describe(level).text) for level in LEVELS[:3]]
    lengths.append(len(describe("tutorial", programs=covering(NAMES, 3)).text))
    assert lengths == sorted(set(lengths))


def test_documented_says_what_every_name_does_and_shows_it() -> None:
    text = describe("documented").text
    for one in catalogue.entries():
        if one.kind != "constant":
            assert f"  # {one.docstring.summary}\n" in text
            assert "\n".join(f"    {line}" for line in one.docstring.example.splitlines()) in text
    for one in catalogue.members():
        assert one.docstring.summary in text


def test_tutorial_shows_the_programs_and_every_name_they_use() -> None:
    programs = covering(["tile"], 2)
    text = describe("tutorial", ["tile"], programs).text
    assert len(programs) == 2
    for program in programs:
        assert f"Rule: {program.rule}\n```python\n{program.code.rstrip()}\n```" in text
        assert program.uses.keys() <= told(text)


@given(st.sets(st.sampled_from(NAMES), min_size=1))
def test_subset_is_what_is_asked_for_and_what_that_needs(names: set[str]) -> None:
    language = describe("signatures", sorted(names))
    listed = told(language.text)
    assert names <= listed
    shown = {name.name: name.text for family in language.families.values() for name in family}
    assert shown.keys() == listed
    for name in listed - names - {"Grid", "Point"}:
        users = [text for other, text in shown.items() if other != name]
        aliases = [" ".join(kinds) for kinds in language.aliases.values()]
        assert any(re.search(rf"\b{name}\b", text) for text in users + aliases)


@given(st.sets(st.sampled_from(NAMES), min_size=1))
def test_subset_mentions_no_type_that_it_does_not_explain(names: set[str]) -> None:
    language = describe("signatures", sorted(names))
    body = "\n".join(
        [name.text for family in language.families.values() for name in family]
        + [f"{' '.join(offer.owners)} {offer.text} {offer.result}" for offer in language.offers]
    )
    for kind in ("Point", "Mask", "Object", "Grid"):
        assert (kind in language.types) == bool(re.search(rf"\b{kind}\b", body + "Grid Point"))
    for name in catalogue.constants():
        assert not re.search(rf"\b{name}\b", body) or name in told(language.text)
    for alias in ("Cells", "Piece"):
        assert (alias in language.aliases) == bool(re.search(rf"\b{alias}\b", body))


def test_choose_adds_up_what_is_asked_for() -> None:
    assert set(choose(families=["compose"])) == {"paint", "recolor", "union"}
    assert set(choose(families=["compose"], names=["holes"])) == {
        "paint",
        "recolor",
        "union",
        "holes",
    }
    assert choose() == tuple(one.name for one in catalogue.entries())


@pytest.mark.parametrize("kind", ["Point", "Mask", "Object", "Grid"])
def test_choose_by_type_finds_verbs_that_take_or_give_it(kind: str) -> None:
    chosen = choose(types=[kind])
    for one in catalogue.entries():
        uses = any(re.search(rf"\b{kind}\b", str(way)) for way in one.overloads)
        wanted = one.name == kind or (one.kind == "function" and uses)
        assert (one.name in chosen) == wanted


def test_a_verb_of_grids_alone_needs_no_masks() -> None:
    text = describe("signatures", ["hstack"]).text
    assert told(text) == {"hstack", "Grid", "Point"}
    assert "Mask" not in text
    assert "Object" not in text


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"families": ["lok"]}, r"family \(pieces, .*, got lok; did you mean look\?"),
        ({"types": ["grid"]}, r"type \(Point, .*, got grid; did you mean Grid\?"),
        ({"names": ["hole"]}, r"name of the language, got hole; did you mean holes\?"),
    ],
)
def test_choose_refuses_what_does_not_exist(asked: dict[str, list[str]], message: str) -> None:
    with pytest.raises(UnknownNameError, match=message):
        choose(**asked)


def test_describe_shows_programs_in_tutorials_only() -> None:
    with pytest.raises(ValidityError, match="no programs at the level documented"):
        describe("documented", programs=covering(["tile"], 1))


def test_describe_refuses_an_unknown_name() -> None:
    with pytest.raises(UnknownNameError, match="got hole; did you mean holes"):
        describe("signatures", ["hole"])


def test_describe_refuses_an_unknown_level() -> None:
    with pytest.raises(UnknownNameError, match=r"level .* got documentd; did you mean documented"):
        describe("documentd")


def test_what_the_listing_says_of_values_is_true() -> None:
    assert arcdsl.shift((0, 0), (1, 1)) == Mask([(1, 1)])  # a tuple is a Point
    corner = {Point(0, 1), Point(1, 0)}
    assert arcdsl.neighbors((0, 0), tuple(corner)) == arcdsl.neighbors((0, 0), corner)
    grid = Grid([[0, 3], [4, 0]])
    assert arcdsl.cells(grid, {3, 4}) == arcdsl.cells(grid, (3, 4)) == arcdsl.cells(grid, [3, 4])
    assert arcdsl.union({Mask([(0, 0)]), Mask([(1, 0)])}) == Mask([(0, 0), (1, 0)])
    assert isinstance(arcdsl.corners(grid), tuple)  # a list may be a tuple
    assert list(Object({(1, 0): 2, (0, 1): 3})) == [(0, 1), (1, 0)]  # reading order
    assert not Mask()
    assert not Object()
    assert len({grid, Grid([[0, 3], [4, 0]])}) == 1
    assert arcdsl.holes(grid) == arcdsl.holes(Mask(arcdsl.cells(grid)))  # Cells: colours are unseen


def test_templates_refuse_what_is_undefined() -> None:
    for name in environment().list_templates():
        with pytest.raises(jinja2.UndefinedError):
            environment().get_template(name).render()
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ language.levle }}").render(language=describe("names"))


def test_a_fence_is_longer_than_any_in_the_program() -> None:
    assert fenced('x = """````"""') == '`````python\nx = """````"""\n`````'


def test_every_data_set_of_programs_is_named() -> None:
    assert len(worked()["arc-agi-1/training"]) == 400
