"""Every program of the collection answers the inputs that are drawn for it."""

from __future__ import annotations

import numpy as np
import pytest
from arcdsl_samples.inputs import draw_input, generator, generators
from arcdsl_samples.inputs.__main__ import answer, complaints, main, side_by_side, transform_of
from arcdsl_samples.program import read
from arcdsl_samples.scenes import Draw, RetryError

from arcdsl import Grid
from arcdsl.errors import DataError, ValidityError

DRAWS = 4


def test_every_program_has_a_generator() -> None:
    assert generators() == [one.task_id for one in read()]


@pytest.mark.parametrize("task_id", generators())
def test_inputs_are_new_and_answered(task_id: str) -> None:
    make, transform = generator(task_id), transform_of(task_id)
    seeds = np.random.SeedSequence(1).spawn(DRAWS)
    inputs = [draw_input(make, seed) for seed in seeds]
    answers = [answer(transform, grid) for grid in inputs]
    assert sum(isinstance(one, Grid) for one in answers) >= DRAWS - 1, answers
    assert draw_input(make, np.random.SeedSequence(1).spawn(DRAWS)[-1]) == inputs[-1]


def test_check_tells_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    def constant(draw: Draw) -> Grid:
        return Grid([[draw.number(3, 3), 0]])

    monkeypatch.setattr("arcdsl_samples.inputs.__main__.generator", lambda _: constant)
    assert complaints("67a3c6ac") == [
        "only 1 of 30 inputs are different",
        "always the same output",
    ]
    assert any(one.startswith("30 of 30: ") for one in complaints("d10ecb37"))


def test_command_exits_with_one_where_something_is_wrong(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["67a3c6ac", "--show", "1"]) == 0
    assert "1 of 1 fine" in capsys.readouterr().out
    assert main(["0000beef"]) == 1
    assert "expected a generator for 0000beef" in capsys.readouterr().out


def test_scene_that_never_succeeds_is_told() -> None:
    def never(_: Draw) -> Grid:
        raise RetryError

    with pytest.raises(ValidityError, match="expected a scene in 50 tries"):
        draw_input(never, np.random.SeedSequence(0))
    with pytest.raises(DataError, match="expected a generator for none"):
        generator("none")


def test_side_by_side_shows_both() -> None:
    shown = side_by_side(Grid([[0, 1], [2, 3]]), Grid([[4]]))
    assert shown.splitlines() == [".1   4", "23    ", ""]
