from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcdsl.errors import DataError, UnknownNameError
from arcdsl.reference import Encoder, encoders, find_encoder
from arcdsl.reference.encoders import COLORS
from arcdsl.testing import grids
from arcdsl.types import Grid

ENCODERS = [
    find_encoder(name, shapes=shapes, coordinates=coordinates)
    for name in ("digits", "spaced", "words")
    for shapes in (False, True)
    for coordinates in (False, True)
]


@given(grids(max_side=12), st.sampled_from(ENCODERS))
def test_decode_reads_what_encode_wrote(grid: Grid, encoder: Encoder) -> None:
    assert encoder.decode(encoder.encode(grid)) == grid


@given(grids(max_side=4), st.sampled_from(ENCODERS), st.data())
def test_decode_refuses_what_encode_never_writes(
    grid: Grid, encoder: Encoder, data: st.DataObject
) -> None:
    text = encoder.encode(grid)
    place = data.draw(st.integers(0, len(text)))
    other = text[:place] + data.draw(st.sampled_from(["", " ", "7", "x", "\n"])) + text[place + 1 :]
    try:
        read = encoder.decode(other)
    except DataError:
        assert other != text
    else:
        assert encoder.encode(read) == other


def test_a_grid_of_the_largest_task_is_numbered_throughout() -> None:
    grid = Grid([[column % 10 for column in range(30)]] * 30)
    for encoder in ENCODERS:
        assert encoder.decode(encoder.encode(grid)) == grid


def test_encoders_write_what_they_say() -> None:
    grid = Grid([[0, 3], [9, 1]])
    assert find_encoder("digits").encode(grid) == "03\n91"
    assert find_encoder("spaced").encode(grid) == "0 3\n9 1"
    assert find_encoder("words").encode(grid) == "black green\nmaroon blue"
    both = find_encoder("spaced", shapes=True, coordinates=True)
    assert both.encode(grid) == "2 x 2\n   0 1\n0: 0 3\n1: 9 1"
    assert "columns are numbered above" in both.legend
    assert all(f"{n} {word}" in find_encoder("words").legend for n, word in enumerate(COLORS))
    assert len({encoder.legend for encoder in ENCODERS}) == len(ENCODERS)


PLUGIN = """
class Sums:
    legend = "A grid is written as the sums of its rows."
    def __init__(self, *, shapes, coordinates):
        pass
    def encode(self, grid):
        return " ".join(str(sum(row)) for row in grid.rows)
    def decode(self, text):
        raise NotImplementedError
number = 3
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "sums-1.dist-info"
    folder.mkdir()
    points = "sums = sums_plugin:Sums\nlost = sums_lost:x\nnumber = sums_plugin:number\n"
    (folder / "entry_points.txt").write_text("[arcdsl.encoders]\n" + points)
    (tmp_path / "sums_plugin.py").write_text(PLUGIN)
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("plugin")
def test_find_encoder_by_entry_point() -> None:
    assert encoders() == ["digits", "lost", "number", "spaced", "sums", "words"]
    assert find_encoder("sums").encode(Grid([[1, 2], [3, 4]])) == "3 7"


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("sum", UnknownNameError, r"encoders \(digits, .*\), got sum; did you mean sums\?"),
        ("lost", DataError, r"expected encoder lost \(sums_lost:x\) to import, got ModuleNotFound"),
        ("number", DataError, "expected encoder number to be callable, got int"),
    ],
)
def test_find_encoder_says_what_is_wrong(name: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        find_encoder(name)
