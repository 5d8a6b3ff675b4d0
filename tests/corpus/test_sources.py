"""What sources propose depends on the seed and the number of the block alone."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from arcdsl_samples.corpus.blocks import WEIGHTS, schedule, source_of
from arcdsl_samples.corpus.candidate import Candidate
from arcdsl_samples.corpus.collection import View, commutes, drawn, own_inputs, programs
from arcdsl_samples.corpus.running import outcomes
from arcdsl_samples.corpus.scenery import SCENES
from arcdsl_samples.corpus.verbs import Maker, grow, text_of, ways
from arcdsl_samples.scenes import Draw, RetryError

from arcdsl import Grid
from arcdsl.catalogue import overloads
from arcdsl.checking import check, read
from arcdsl.errors import DataError, ValidityError


def proposed(name: str, number: int, seed: int, most: int = 40) -> list[Candidate]:
    block = source_of(name).block(number, np.random.SeedSequence([seed, number]))
    found: list[Any] = []
    try:
        while len(found) < most:
            found.append(block.send(None))
    except StopIteration:
        pass
    return [one for one in found if isinstance(one, Candidate)]


@pytest.mark.parametrize("name", WEIGHTS)
def test_block_is_the_same_every_time_and_another_with_another_seed(name: str) -> None:
    first = proposed(name, 3, 0, 12)
    assert first
    assert proposed(name, 3, 0, 12) == first
    assert proposed(name, 3, 1, 12) != first
    assert proposed(name, 4, 0, 12) != first


@pytest.mark.parametrize("name", WEIGHTS)
def test_candidates_have_legal_inputs_and_programs_that_check(name: str) -> None:
    for one in proposed(name, 1, 0):
        assert 3 <= len(one.inputs) <= 6
        assert all(max(grid.shape) <= 30 for grid in one.inputs)
        assert check(one.program) == []
        assert one.source == name
        assert one.trusted


@pytest.mark.parametrize("way", ways(), ids=str)
def test_program_can_be_grown_about_every_overload(way: Any) -> None:
    assert way in overloads()
    for seed in range(60):
        draw = Draw(seed)
        palette = draw.colors(3)
        try:
            inputs = [draw.choice(SCENES)(draw, palette) for _ in range(3)]
            part = grow(Maker(draw, inputs, palette), way, 2)
        except RetryError:
            continue
        text = text_of(part)
        if all(isinstance(one, Grid) for one in outcomes(text, inputs)):
            assert outcomes(text, inputs) == list(part.values)
            assert str(way) in read(text).overloads
            return
    pytest.fail(f"no program about {way}")


def test_views_are_used_only_where_the_program_commutes() -> None:
    turned = View(3, {0: 0, 3: 5, 4: 4})
    inputs = drawn("00d62c1b", np.random.SeedSequence(0)) or ()
    code = programs()["00d62c1b"].code
    assert commutes(code, View(3, {}), inputs)
    assert not commutes(code, turned, inputs)
    falling = programs()["25ff71a9"].code
    assert not commutes(falling, View(1, {}), own_inputs("25ff71a9"))


def test_schedule_spreads_the_turns_of_every_source() -> None:
    turns = list(itertools.islice(schedule({"a": 2, "b": 1}), 6))
    assert turns == [("a", 0), ("b", 0), ("a", 1), ("a", 2), ("b", 1), ("a", 3)]
    assert {name for name, _ in itertools.islice(schedule(WEIGHTS), 6)} == {*WEIGHTS}


def test_source_that_is_not_there_is_told() -> None:
    with pytest.raises(ValidityError, match="got verb; did you mean verbs"):
        source_of("verb")
    with pytest.raises(DataError, match="expected a run in /nowhere"):
        source_of("runs=/nowhere")
