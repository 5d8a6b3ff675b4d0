"""No row twice, none of an evaluation task, no more of a kind than asked for."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
import pytest
from arcdsl_samples.corpus.choosing import Chooser, canonical, evaluation_pairs, leaked
from hypothesis import given

from arcdsl import Grid, fliplr, recolor, rotate, symmetries
from arcdsl.tasks import load
from arcdsl.testing import grids


def row(number: int, **changes: Any) -> dict[str, Any]:
    pair = {"input": [[number % 9, 1]], "output": [[1, 1, number % 7]]}
    return {
        "id": f"{number:016x}",
        "program_sha256": hashlib.sha256(f"{number}".encode()).hexdigest(),
        "fingerprint": hashlib.sha256(f"print {number}".encode()).hexdigest(),
        "source": "verbs",
        "level": 1,
        "names": ["rotate"],
        "overloads": [f"way {number}"],
        "pairs": [pair],
    } | changes


def test_nothing_is_taken_twice() -> None:
    chooser = Chooser()
    assert chooser.take(row(1))
    assert not chooser.take(row(1))
    assert not chooser.take(row(2, program_sha256=row(1)["program_sha256"]))
    assert not chooser.take(row(3, fingerprint=row(1)["fingerprint"]))
    assert chooser.take(row(4, fingerprint=""))
    assert chooser.take(row(5, fingerprint=""))
    assert chooser.taken == 3
    assert chooser.refused == {
        "a duplicate: the same row": 1,
        "a duplicate: the same program": 1,
        "a duplicate: the same behaviour": 1,
    }


def test_programs_of_the_collection_may_have_many_rows() -> None:
    chooser = Chooser()
    same = row(1)["program_sha256"]
    assert chooser.take(row(1, source="programs", fingerprint=""))
    assert chooser.take(row(2, source="programs", fingerprint="", program_sha256=same))
    assert not chooser.take(row(2, source="programs", fingerprint="", program_sha256=same))


def test_levels_and_names_are_balanced() -> None:
    chooser = Chooser(per_level=2)
    assert [chooser.take(row(n)) for n in range(4)] == [True, True, False, False]
    assert chooser.take(row(9, level=2))
    chooser = Chooser(per_name=2)
    common = {"overloads": ["way"]}
    assert [chooser.take(row(n, **common)) for n in range(4)] == [True, True, False, False]
    assert chooser.take(row(9, names=["rotate", "find"], **common))
    assert chooser.refused == {"enough of its names": 2}


@given(grids(), grids())
def test_canonical_is_the_same_under_every_view(before: Grid, after: Grid) -> None:
    plain = canonical(before, after)
    order = {c: (c * 3 + 4) % 10 for c in range(10)}
    assert canonical(recolor(before, order), recolor(after, order)) == plain
    for a, b in zip(symmetries(before), symmetries(after), strict=True):
        assert canonical(a, b) == plain
    assert canonical(np.asarray(before), after.to_list()) == plain


def test_canonical_tells_pairs_apart() -> None:
    before = Grid([[1, 2], [3, 3]])
    assert canonical(before, rotate(before)) != canonical(before, fliplr(before))
    assert canonical(before, before) != canonical(before, recolor(before, 4))


@pytest.mark.parametrize("name", ["arc-agi-1/evaluation", "arc-agi-2/evaluation"])
def test_every_evaluation_pair_is_found_under_a_view(name: str) -> None:
    colors = {c: 9 - c for c in range(10)}
    for task in [*load(name)][::20]:
        pair = task.train[0]
        assert pair.output is not None
        view = [recolor(rotate(grid), colors).to_list() for grid in (pair.input, pair.output)]
        assert leaked([{"input": view[0], "output": view[1]}])
    assert len(evaluation_pairs()) > 1500
    assert Chooser().take(row(1))
    first = load(name).tasks[0].train[0]
    assert first.output is not None
    pairs = [{"input": first.input.to_list(), "output": first.output.to_list()}]
    assert not Chooser().take(row(1, pairs=pairs))
