from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from arcdsl.drawing import PALETTE, Cells, svg, svg_pairs, terminal
from arcdsl.errors import KindError, ValidityError

SVG = "{http://www.w3.org/2000/svg}"
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")


def cells(*, lowest: int = -1) -> st.SearchStrategy[Cells]:
    shapes = array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=6)
    return arrays(np.int8, shapes, elements=st.integers(lowest, 9))


def filled(picture: str, shape: tuple[int, ...]) -> NDArray[np.int8]:
    """Read the colours back out of a picture."""
    array = np.full(shape, -1, np.int8)
    for path in ElementTree.fromstring(picture).iter(f"{SVG}path"):
        if path.get("fill") == "none":
            continue
        data = path.attrib["d"]
        assert RUN.sub("", data) == ""
        for column, row, length, back in (map(int, run) for run in RUN.findall(data)):
            assert length == back
            assert (array[row, column : column + length] == -1).all()
            array[row, column : column + length] = PALETTE.index(path.attrib["fill"])
    return array


def lined(picture: str) -> set[tuple[int, int, str]]:
    """Read the unit pieces of the grid lines back out of a picture."""
    (path,) = (
        p for p in ElementTree.fromstring(picture).iter(f"{SVG}path") if p.get("fill") == "none"
    )
    return {
        (int(r) + step * (way == "v"), int(c) + step * (way == "h"), way)
        for c, r, way, length in re.findall(r"M(\d+) (\d+)([hv])(\d+)", path.attrib["d"])
        for step in range(int(length))
    }


def test_palette_has_ten_different_colors() -> None:
    assert len(set(PALETTE)) == 10


@given(cells())
def test_svg_fills_each_cell_once_with_its_color(array: Cells) -> None:
    np.testing.assert_array_equal(filled(svg(array), array.shape), array)


@given(cells())
def test_svg_lines_run_around_each_cell_and_nowhere_else(array: Cells) -> None:
    around: set[tuple[int, int, str]] = set()
    for r, c in np.argwhere(array >= 0).tolist():
        around |= {(r, c, "h"), (r + 1, c, "h"), (r, c, "v"), (r, c + 1, "v")}
    assert lined(svg(array)) == around


@given(cells(), st.integers(1, 40))
def test_svg_size_is_that_of_the_cells_and_a_line(array: Cells, cell: int) -> None:
    root = ElementTree.fromstring(svg(array, cell=cell))
    height, width = array.shape
    assert (root.get("width"), root.get("height")) == (
        str(width * cell + 1),
        str(height * cell + 1),
    )


def written(picture: str) -> dict[tuple[int, int], tuple[str, str]]:
    """Read the digits, each with its ink, back out of a picture with cells of 20 pixels."""
    return {
        (int(float(text.attrib["y"])) // 20, int(float(x)) // 20): (digit, text.attrib["fill"])
        for text in ElementTree.fromstring(picture).iter(f"{SVG}text")
        for x, digit in zip(text.attrib["x"].split(), text.text or "", strict=True)
    }


@given(cells())
def test_svg_digits_name_each_cell(array: Cells) -> None:
    digits = {place: digit for place, (digit, _) in written(svg(array, digits=True)).items()}
    assert digits == {place: str(value) for place, value in np.ndenumerate(array) if value >= 0}
    assert not written(svg(array))


def test_svg_digits_are_readable_on_their_color() -> None:
    inks = written(svg(np.array([[0, 4, 9]]), digits=True))
    assert inks == {(0, 0): ("0", "#ffffff"), (0, 1): ("4", "#000000"), (0, 2): ("9", "#ffffff")}


def test_svg_digits_of_a_large_grid_are_short() -> None:
    array = np.resize(np.arange(10), (30, 30))
    assert len(svg(array, digits=True)) - len(svg(array)) < 900 * 12


def test_svg_of_a_uniform_grid_is_small() -> None:
    assert len(svg(np.zeros((30, 30), np.int8))) < 1500


def test_svg_pairs_draws_every_grid_and_label() -> None:
    one, two, three = (np.full((2, n), n, np.int8) for n in (1, 2, 3))
    picture = svg_pairs([("train <1>", one, two), ("test & 1", three, None)])
    root = ElementTree.fromstring(picture)
    assert [text.text for text in root.iter(f"{SVG}text")] == ["train <1>", "test & 1", "?"]
    fills = [path.get("fill") for path in root.iter(f"{SVG}path") if path.get("fill") != "none"]
    assert fills == [PALETTE[1], PALETTE[2], PALETTE[3]]


@given(st.lists(st.tuples(st.text("ab", max_size=9), cells(), st.none() | cells()), max_size=3))
def test_svg_pairs_grids_lie_inside_and_apart(pairs: list[tuple[str, Cells, Cells | None]]) -> None:
    root = ElementTree.fromstring(svg_pairs(pairs, cell=10))
    corners = [
        tuple(map(int, re.findall(r"(-?\d+)\.5", group.attrib["transform"])))
        for group in root.findall(f"{SVG}g")
    ]
    shapes = [array.shape for _, *sides in pairs for array in sides if array is not None]
    boxes = [
        (x, y, x + 10 * width, y + 10 * height)
        for (x, y), (height, width) in zip(corners, shapes, strict=True)
    ]
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert 0 <= left <= right < int(root.attrib["width"])
        assert 0 <= top <= bottom < int(root.attrib["height"])
        for other in boxes[:number]:
            assert other[2] < left or other[3] < top


def test_svg_pairs_digits_reach_the_grids() -> None:
    root = ElementTree.fromstring(svg_pairs([("a", np.array([[7]]), None)], digits=True))
    assert [text.text for text in root.iter(f"{SVG}text")] == ["a", "7", "?"]


@given(cells())
def test_terminal_without_color_is_digits(array: Cells) -> None:
    lines = terminal(array, color=False).splitlines() if array.size else []
    read = [[-1 if cell == "." else int(cell) for cell in line.split()] for line in lines]
    assert read == (array.tolist() if array.size else [])


@given(cells(), st.booleans())
def test_terminal_is_two_characters_a_cell(array: Cells, digits: bool) -> None:
    lines = re.sub(r"\x1b\[[\d;]*m", "", terminal(array, digits=digits)).split("\n")
    written = [f"{value} " if digits and value >= 0 else "  " for value in array.ravel().tolist()]
    height, width = array.shape
    assert lines == ["".join(written[r * width : (r + 1) * width]) for r in range(height or 1)]


def test_terminal_snapshot() -> None:
    assert terminal(np.array([[3, 3], [-1, 0]])) == (
        "\x1b[48;2;79;204;48m    \x1b[0m\n  \x1b[48;2;0;0;0m  \x1b[0m"
    )
    assert terminal(np.array([[9]]), digits=True) == (
        "\x1b[48;2;146;18;49m\x1b[38;2;255;255;255m9 \x1b[0m"
    )


def paired(array: Cells) -> str:
    return svg_pairs([("a", np.array([[0]]), array)])


@pytest.mark.parametrize("draw", [svg, terminal, paired])
@pytest.mark.parametrize(
    ("array", "error", "message"),
    [
        (np.array([[10]]), ValidityError, "expected colors 0..9, or -1 for no cell, got 10..10"),
        (np.array([[-2, 3]]), ValidityError, "got -2..3"),
        (
            np.zeros(3, np.int8),
            ValidityError,
            r"expected a two-dimensional array, got shape \(3,\)",
        ),
        (np.zeros((1, 1)), KindError, "expected an array of integers, got float64"),
        (np.zeros((1, 1), bool), KindError, "got bool"),
    ],
)
def test_drawing_refuses_what_is_no_cells(
    draw: Any, array: Cells, error: type[Exception], message: str
) -> None:
    verb = "svg_pairs" if draw is paired else draw.__name__
    with pytest.raises(error, match=f"^{verb}: .*{message}$"):
        draw(array)
