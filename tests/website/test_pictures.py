"""Pictures show the pieces where they are, and every kind that a verb takes."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import TEMPLATES
from pictures import Panel, case_panels, picture, steps_picture
from showcase import cases, converted

import arcdsl
from arcdsl import Grid, Mask, Object, Point, catalogue
from arcdsl.drawing import PALETTE
from arcdsl.testing import grids, masks, object_pieces

SVG = "{http://www.w3.org/2000/svg}"
VERBS = [one for one in catalogue.entries() if one.kind == "function"]
SQUARE = re.compile(r"M(-?\d+) (-?\d+)h1v1h-1z")
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\d+z")
WINDOW = (-40, -40, 40, 40)


@given(masks())
def test_picture_of_a_mask_has_its_cells_at_their_place(mask: Mask) -> None:
    root = ElementTree.fromstring(picture("m", [mask], WINDOW).plain)
    drawn = [
        (int(r), int(c))
        for path in root.iter(f"{SVG}path")
        for c, r in SQUARE.findall(path.attrib["d"])
    ]
    assert Mask(drawn) == mask
    assert len(drawn) == len(mask)


@given(object_pieces())
def test_picture_of_an_object_has_its_colors_at_their_place(piece: Object) -> None:
    drawn: dict[tuple[int, int], int] = {}
    for inner in ElementTree.fromstring(picture("o", [piece], WINDOW).plain).iter(f"{SVG}svg"):
        left, top = (float(inner.get(side, 0)) for side in ("x", "y"))
        for path in inner.iter(f"{SVG}path") if "x" in inner.attrib else []:
            if path.get("fill") in PALETTE:
                for c, r, length in RUN.findall(path.attrib["d"]):
                    for step in range(int(length)):
                        place = (round(top) + int(r), round(left) + int(c) + step)
                        drawn[place] = PALETTE.index(path.attrib["fill"])
    assert Object(drawn) == piece


@given(grids(), st.sampled_from([None, WINDOW]))
def test_digits_are_in_one_of_the_two_versions(
    grid: Grid, window: tuple[int, int, int, int] | None
) -> None:
    drawn = picture("g", [grid], window)
    inside = [
        "".join(text.text or "" for text in ElementTree.fromstring(one).iter(f"{SVG}text"))
        for one in (drawn.plain, drawn.digits)
    ]
    assert len(inside[1]) - len(inside[0]) == len(arcdsl.cells(grid))
    assert re.sub(r"<text.*?</text>", "", drawn.plain) == re.sub(
        r"<text.*?</text>", "", drawn.digits
    )


def test_steps_are_arrows_to_the_cells_that_they_reach() -> None:
    svg = steps_picture("s", [Point(0, -2), Point(1, 1), Point(0, 0)]).plain
    assert re.findall(r"M\.5 \.5L(\S+) (\S+)\"", svg) == [("-1.5", "0.5"), ("1.5", "1.5")]


@given(grids() | masks() | object_pieces(), st.sampled_from(["Mask", "Object", "Grid", "Point"]))
def test_converted_is_of_the_kind_and_has_the_same_form(
    piece: Grid | Mask | Object, kind: str
) -> None:
    if not arcdsl.size(piece):
        return
    got = converted(piece, kind)
    assert type(got).__name__ == kind
    assert converted(got, kind) == got
    if kind == "Mask" and not isinstance(piece, Grid):
        assert got == arcdsl.cells(piece)


@pytest.mark.parametrize("entry", VERBS, ids=lambda one: one.name)
def test_every_kind_that_a_verb_takes_is_drawn(entry: catalogue.Entry) -> None:
    kinds = {"Point", "Mask", "Object", "Grid"}
    first = {
        kind
        for way in entry.overloads
        for kind in way.parameters[0].types
        if kind in kinds and way.parameters[0].name != "shape"
    }
    drawn = {word.rstrip("s123") for case in cases(entry) for word in case.drawn}
    assert {kind.lower() for kind in first} <= drawn


@pytest.mark.parametrize("entry", VERBS, ids=lambda one: one.name)
def test_pictures_show_what_the_verb_gives(entry: catalogue.Entry) -> None:
    for case in cases(entry):
        *taken, result = case_panels("case", case)
        assert [panel.label for panel in taken] == [*case.drawn]
        assert result.pictures or result.text or result.colors
        space = {name: getattr(arcdsl, name) for name in arcdsl.__all__}
        assert eval(case.text, space, dict(case.drawn)) == case.result


def test_templates_escape_what_they_show() -> None:
    page = TEMPLATES.get_template("pictures.html.jinja")
    html = page.render(calls=[("a < b", [Panel("<i>", text="1 < 2")])], base=".")
    assert "a &lt; b" in html
    assert "<i>" not in html
