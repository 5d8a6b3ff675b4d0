from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcdsl.errors import ValidityError
from arcdsl.executor import ErrorKind, Verdict
from arcdsl.reference import (
    Language,
    Prompt,
    Tried,
    describe,
    feedback,
    find_encoder,
    language_prompt,
    task_prompt,
)
from arcdsl.reference.feedback import MOST_CELLS
from arcdsl.tasks import Pair, Task
from arcdsl.testing import grids
from arcdsl.types import Grid

DIGITS = find_encoder("digits")
LANGUAGE: Language = describe("names")
PAIRS = (Pair(Grid([[1, 2]]), Grid([[2, 1]])), Pair(Grid([[3, 4]]), Grid([[4, 3]])))
TASK = Task("mirror", PAIRS, (Pair(Grid([[5, 6]]), Grid([[6, 5]])),))
PROGRAM = "def transform(grid):\n    return grid\n"


def verdict(*grids: Grid | None, error: ErrorKind | None = None, message: str = "") -> Verdict:
    return Verdict(grids[:-1], grids[-1:], error, message, 0.0, "none")


SAME = verdict(Grid([[1, 2]]), Grid([[3, 4]]), Grid([[5, 6]]))


@given(st.lists(st.tuples(st.sampled_from(["system", "user", "assistant"]), st.text()), min_size=1))
def test_prompt_is_named_by_its_messages(turns: list[tuple[str, str]]) -> None:
    prompt = Prompt(tuple(turns))
    kept = json.loads(json.dumps(prompt.messages))
    again = Prompt(tuple((one["role"], one["content"]) for one in kept))
    assert again == prompt
    assert again.sha256 == prompt.sha256
    assert Prompt((*turns, ("user", ""))).sha256 != prompt.sha256


def test_prompt_hash_is_of_canonical_json() -> None:
    written = '[{"content":"Größe \\"3\\"","role":"user"}]'
    assert Prompt((("user", 'Größe "3"'),)).sha256 == sha256(written.encode()).hexdigest()


@pytest.mark.parametrize("turns", [(), (("robot", "x"),)])
def test_prompt_refuses_what_no_model_takes(turns: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(ValidityError, match=r"^Prompt: expected"):
        Prompt(turns)


def test_task_prompt_shows_train_pairs_and_test_inputs() -> None:
    prompt = task_prompt(TASK, LANGUAGE, DIGITS)
    (system, told), (user, asked) = prompt.turns
    assert (system, user) == ("system", "user")
    assert told == language_prompt(LANGUAGE).text == LANGUAGE.text
    assert "Train pair 1, input:\n12\nTrain pair 1, output:\n21\n" in asked
    assert "Train pair 2, input:\n34\nTrain pair 2, output:\n43\n" in asked
    assert "Test input 1:\n56\n" in asked
    assert "65" not in asked
    assert "mirror" not in prompt.text
    assert DIGITS.legend in asked
    assert prompt.text == f"{told}\n\n{asked}"


@given(grids(), st.integers(0, 2))
def test_no_prompt_tells_a_test_output(answer: Grid, programs: int) -> None:
    tried = [Tried(PROGRAM, SAME), Tried(PROGRAM + "# again", SAME)][:programs]
    answered = replace(TASK, test=(replace(TASK.test[0], output=answer),))
    with_answer = task_prompt(answered, LANGUAGE, DIGITS, tried)
    assert with_answer == task_prompt(TASK.without_answers(), LANGUAGE, DIGITS, tried)


def test_refine_goes_on_after_the_program() -> None:
    prompt = task_prompt(TASK, LANGUAGE, DIGITS, [Tried(PROGRAM, SAME)])
    assert [role for role, _ in prompt.turns] == ["system", "user", "assistant", "user"]
    assert prompt.turns[:2] == task_prompt(TASK, LANGUAGE, DIGITS).turns
    assert prompt.turns[2][1] == f"```python\n{PROGRAM}```"
    assert "\n".join(feedback(TASK, SAME, DIGITS)) in prompt.turns[3][1]


def test_combine_shows_both_programs_and_what_they_do() -> None:
    half = verdict(Grid([[2, 1]]), Grid([[3, 4]]), Grid([[5, 6]]))
    other = "def transform(grid):\n    return grid[:, ::-1]\n"
    prompt = task_prompt(TASK, LANGUAGE, DIGITS, [Tried(PROGRAM, SAME), Tried(other, half)])
    assert [role for role, _ in prompt.turns] == ["system", "user"]
    asked = prompt.turns[1][1]
    first, second = asked.index(f"```python\n{PROGRAM}```"), asked.index(f"```python\n{other}```")
    assert "Train pair 1: wrong" in asked[first:second]
    assert "Train pair 1: right." in asked[second:]
    assert "Combine" in asked


def test_three_programs_are_refused() -> None:
    with pytest.raises(ValidityError, match="expected at most 2 programs, got 3"):
        task_prompt(TASK, LANGUAGE, DIGITS, [Tried(PROGRAM, SAME)] * 3)


def test_feedback_of_another_task_is_refused() -> None:
    with pytest.raises(ValidityError, match="expected 2 train and 1 test grids, got 1 and 1"):
        feedback(TASK, verdict(Grid([[1]]), Grid([[1]])), DIGITS)


def test_feedback_tells_of_each_pair_what_is_wrong() -> None:
    mixed = verdict(Grid([[2, 1]]), Grid([[4], [3]]), Grid([[9, 9]]))
    assert feedback(TASK, mixed, DIGITS) == [
        "Train pair 1: right.",
        "Train pair 2: wrong shape, 2 x 1 instead of 1 x 2. It gave:\n4\n3",
    ]
    assert feedback(TASK, SAME, DIGITS)[1] == (
        "Train pair 2: wrong at 2 of 2 cells: (0, 0) is 3 instead of 4, (0, 1) is 4 instead of 3. "
        "It gave:\n34"
    )
    failed = verdict(None, None, None, error=ErrorKind.EXCEPTION, message="ValueError: no hole")
    assert feedback(TASK, failed, DIGITS) == [
        "Train pair 1: no output.",
        "Train pair 2: no output.",
        "Test input 1: no output.",
        "Error (exception): ValueError: no hole",
    ]
    silent = verdict(None, None, None, error=ErrorKind.TIMEOUT_CPU)
    assert feedback(TASK, silent, DIGITS)[-1] == "Error (timeout_cpu)"


def test_feedback_cuts_a_long_list_of_cells() -> None:
    wide = MOST_CELLS + 3
    task = Task("t", (Pair(Grid([[1]]), Grid([[1] * wide])),), (Pair(Grid([[1]]), None),))
    (told,) = feedback(task, verdict(Grid([[2] * wide]), Grid([[1]])), DIGITS)
    assert told.count(" instead of ") == MOST_CELLS
    assert f"wrong at {wide} of {wide} cells: " in told
    assert f"(0, {MOST_CELLS - 1}) is 2 instead of 1, and 3 more. It gave:" in told


HASHES = """
from arcdsl.reference import *
from arcdsl.tasks import load
task = load("arc-agi-1/training")["3631a71a"]
for level in LEVELS:
    programs = similar(task, 2) + covering(choose(types=["Object"]), 3, task)
    shown = programs if level == "tutorial" else ()
    language = describe(level, choose(types=["Object"]), shown)
    print(task_prompt(task, language, find_encoder("words", shapes=True)).sha256)
print(fit(choose(), lambda names: language_prompt(describe("signatures", names)), 700).sha256)
"""


def test_prompts_are_the_same_in_every_process() -> None:
    printed = {
        subprocess.run(
            [sys.executable, "-c", HASHES],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(printed) == 1
    assert len(set(printed.pop().split())) == 5
