from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from arcdsl import submission
from arcdsl.errors import DataError
from arcdsl.tasks import Dataset, Pair, Task
from arcdsl.types import Grid

ONE, TWO = Grid([[1]]), Grid([[2, 2]])


def task(name: str, *answers: Grid | None) -> Task:
    return Task(name, (Pair(ONE, ONE),), tuple(Pair(ONE, answer) for answer in answers))


DATASET = Dataset("small", "1", (task("aa", ONE), task("bb", ONE, TWO), task("cc", TWO)))


def entry(first: Any, second: Any) -> dict[str, Any]:
    return {"attempt_1": first, "attempt_2": second}


GOOD = {
    "aa": [entry([[1]], [[1]])],
    "bb": [entry([[3]], [[1]]), entry([[0]], [[0]])],
    "cc": [entry([[0]], [[0]])],
}


def test_build_has_every_task_and_fills_what_is_missing() -> None:
    attempts = {"aa": [[[[1]]]], "bb": [[[[3]], [[1]]], []]}
    assert submission.build(DATASET, attempts) == GOOD
    assert submission.check(GOOD, DATASET) is GOOD


def test_read_gives_what_was_written(tmp_path: Path) -> None:
    file = tmp_path / "submission.json"
    file.write_text(json.dumps(GOOD))
    assert submission.read(file, DATASET) == GOOD


def test_score_counts_tasks_and_outputs() -> None:
    score = submission.score(submission.check(GOOD, DATASET), DATASET)
    assert score.right == {"aa": (True,), "bb": (True, False), "cc": (False,)}
    assert score.solved == ("aa",)
    assert score.share_of_tasks == pytest.approx(1 / 3)
    assert score.share_of_outputs == pytest.approx(2 / 4)


def test_score_counts_the_tasks_that_are_there() -> None:
    some = {name: GOOD[name] for name in ("bb", "aa")}
    score = submission.score(submission.check(some, DATASET), DATASET)
    assert score.right == {"aa": (True,), "bb": (True, False)}
    assert score.share_of_tasks == pytest.approx(1 / 2)
    assert score.share_of_outputs == pytest.approx(2 / 3)


def test_score_takes_either_attempt() -> None:
    for first, second in (([[2, 2]], [[0]]), ([[0]], [[2, 2]])):
        assert submission.outputs_right([entry(first, second)], DATASET["cc"]) == (True,)
    assert submission.outputs_right([entry([[2], [2]], [[2]])], DATASET["cc"]) == (False,)


def test_score_needs_answers() -> None:
    dataset = Dataset("asked", "1", (task("aa", ONE, None),))
    filled = submission.build(dataset, {})
    assert submission.outputs_right(filled["aa"], dataset["aa"]) is None
    with pytest.raises(DataError, match="expected answers in asked, got none for aa"):
        submission.score(filled, dataset)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ([], "expected an object by task id, got a list"),
        ({}, "expected at least one task, got an empty object"),
        (GOOD | {"aab": GOOD["aa"]}, r"expected tasks of small, got aab; did you mean aa\?"),
        (GOOD | {"aa": {}}, "a list of entries in task aa, got an empty object"),
        (GOOD | {"bb": GOOD["aa"]}, "expected 2 entries in task bb, got 1"),
        (GOOD | {"aa": [[[1]]]}, "attempt_1 and attempt_2 in task aa, entry 1, got a list"),
        (GOOD | {"aa": [{"attempt_1": [[1]]}]}, "entry 1, got one with 'attempt_1'"),
        (GOOD | {"aa": [entry(1, [[1]])]}, "list of rows in task aa, entry 1, attempt_1, got 1"),
        (GOOD | {"aa": [entry([1], [[1]])]}, "list of rows in .*, attempt_1, got a list"),
        (GOOD | {"aa": [entry([[1]], [[True]])]}, "whole numbers in .* entry 1, attempt_2"),
        (GOOD | {"aa": [entry([[1]], [[1.0]])]}, "whole numbers in .* entry 1, attempt_2"),
        (GOOD | {"aa": [entry([[10]], [[1]])]}, "expected a grid in .* entry 1, attempt_1, got"),
        (GOOD | {"aa": [entry([[1, 2], [3]], [[1]])]}, "expected a grid in .*, attempt_1, got"),
        (GOOD | {"aa": [entry([], [[1]])]}, "expected a grid in .*, attempt_1, got"),
    ],
)
def test_check_names_the_place_that_is_wrong(change: Any, message: str) -> None:
    with pytest.raises(DataError, match=f"^score: .*{message}"):
        submission.check(change, DATASET)


def test_read_refuses_what_is_no_json(tmp_path: Path) -> None:
    file = tmp_path / "submission.json"
    with pytest.raises(DataError, match=r"expected a submission, got .*submission\.json"):
        submission.read(file, DATASET)
    file.write_text("{")
    with pytest.raises(DataError, match=r"expected JSON, got a syntax error .*submission\.json"):
        submission.read(file, DATASET)
    file.write_text("[" * 100_000)
    with pytest.raises(DataError, match=r"nested too deeply in .*submission\.json"):
        submission.read(file, DATASET)


@pytest.mark.parametrize("name", ["aa", "attempt_1"])
def test_read_refuses_what_says_something_twice(tmp_path: Path, name: str) -> None:
    text = json.dumps({"aa": GOOD["aa"]}).replace("[[1]]", "[[2]]")
    start = text.index(f'"{name}"')
    first = json.JSONDecoder().raw_decode(text, text.index(":", start) + 2)[1]
    file = tmp_path / "submission.json"
    file.write_text(f"{text[:first]}, {text[start:first]}{text[first:]}")
    with pytest.raises(DataError, match=f"^score: expected an? .*got one with '{name}' twice"):
        submission.read(file, DATASET)
