"""The public strategies: what they draw, and that hypothesis finds them by itself."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from oracle import as_dict, as_set

from arcdsl import Grid, Mask, Object, Point
from arcdsl.testing import (
    cell_sets,
    color_values,
    grids,
    masks,
    object_pieces,
    pieces,
    points,
)


@given(st.data())
@pytest.mark.parametrize("kind", [Grid, Mask, Object, Point])
def test_from_type_draws_the_type(kind: type, data: st.DataObject) -> None:
    assert type(data.draw(st.from_type(kind))) is kind


@given(color_values())
def test_color_values_are_colors(color: int) -> None:
    assert color in range(10)


@given(points(reach=2))
def test_points_stay_in_reach(point: Point) -> None:
    assert isinstance(point, Point)
    assert max(map(abs, point)) <= 2


@given(grids(min_side=2, max_side=3, palette={4, 7}))
def test_grids_keep_to_sides_and_palette(grid: Grid) -> None:
    assert all(2 <= side <= 3 for side in grid.shape)
    assert set(as_dict(grid).values()) <= {4, 7}


@given(masks(max_side=3, reach=4))
def test_masks_keep_to_side_and_reach(mask: Mask) -> None:
    assert all(-4 <= r <= 6 and -4 <= c <= 6 for r, c in as_set(mask))


@given(object_pieces(max_side=2, reach=1, palette=[9]))
def test_object_pieces_keep_to_side_reach_and_palette(piece: Object) -> None:
    assert all(-1 <= r <= 2 and -1 <= c <= 2 for r, c in as_dict(piece))
    assert set(as_dict(piece).values()) <= {9}


WANTED: dict[str, tuple[st.SearchStrategy[Any], Callable[[Any], bool]]] = {
    "an empty mask": (masks(), lambda x: not as_set(x)),
    "a mask with a border": (masks(), lambda x: not x._trimmed and bool(as_set(x))),
    "a mask not built yet": (masks(), lambda x: hasattr(x, "_later")),
    "an object not built yet": (object_pieces(), lambda x: hasattr(x, "_later")),
    "a mask at a negative place": (masks(), lambda x: (-6, -6) in as_set(x)),
    "a grid of the greatest sides": (grids(), lambda x: x.shape == (6, 6)),
    "all three kinds": (
        st.tuples(pieces(), pieces(), pieces()),
        lambda xs: {type(x) for x in xs} == {Mask, Object, Grid},
    ),
    "a pair": (cell_sets(), lambda x: type(x) is tuple),
    "a point": (cell_sets(), lambda x: type(x) is Point),
    "a piece": (cell_sets(), lambda x: isinstance(x, Object)),
}


@pytest.mark.parametrize("name", WANTED)
def test_strategies_reach_every_kind(name: str) -> None:
    strategy, wanted = WANTED[name]
    search = settings(max_examples=5000, derandomize=True, phases=[Phase.generate])
    assert wanted(find(strategy, wanted, settings=search))


def test_hypothesis_finds_the_strategies_without_an_import() -> None:
    code = (
        "import sys, hypothesis; from hypothesis import strategies as st;"
        "m = sys.modules; print('arcdsl.testing' in m)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_a_missing_hypothesis_is_one_sentence() -> None:
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "try: import arcdsl.testing\n"
        "except ImportError as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == (
        "MissingExtraError arcdsl.testing: expected hypothesis to be installed; "
        "run pip install 'arcdsl[testing]'\n"
    )
