"""Answers in the form that Kaggle takes, its check and its score.

    {"00d62c1b": [{"attempt_1": [[0, 3], [3, 0]], "attempt_2": [[0, 0], [3, 3]]}], ...}

One entry for each test input, in order. A test input without an answer gets
``[[0]]`` twice, one with a single answer gets it twice. Kaggle wants every task
of its data set; a file with some of them can be checked and scored here as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from arcdsl.errors import ArcdslError, DataError, nearest
from arcdsl.tasks import Dataset, Task
from arcdsl.tasks.parsing import describe, parse
from arcdsl.types import Grid

__all__ = [
    "ATTEMPTS",
    "Entry",
    "Score",
    "Submission",
    "build",
    "check",
    "outputs_right",
    "read",
    "score",
]

ATTEMPTS: Final = ("attempt_1", "attempt_2")

Rows = list[list[int]]
Entry = dict[str, Rows]
"""For one test input, a grid for each attempt."""
Submission = dict[str, list[Entry]]
"""By task id, an entry for each test input."""


@dataclass(frozen=True, slots=True)
class Score:
    """What a submission scores, on the tasks that are in it.

    Attributes:
        right: By task id, for each test input whether one of the attempts is right.
    """

    right: Mapping[str, tuple[bool, ...]]

    @property
    def solved(self) -> tuple[str, ...]:
        """The tasks whose test inputs are all right."""
        return tuple(task_id for task_id, right in self.right.items() if all(right))

    @property
    def share_of_tasks(self) -> float:
        """The share of tasks whose test inputs are all right."""
        return len(self.solved) / len(self.right)

    @property
    def share_of_outputs(self) -> float:
        """The share of test inputs that are right: Kaggle's figure."""
        outputs = [one for right in self.right.values() for one in right]
        return sum(outputs) / len(outputs)


def build(tasks: Iterable[Task], attempts: Mapping[str, Sequence[Sequence[Rows]]]) -> Submission:
    """Build a submission.

    Args:
        tasks: Every task that must be present.
        attempts: By task id, for each test input the grids to hand in, at most two.

    Returns:
        The submission.
    """
    return {
        task.id: [_entry(grids) for grids in attempts.get(task.id) or [()] * len(task.test)]
        for task in tasks
    }


def read(path: Path, dataset: Dataset) -> Submission:
    """Read and check a submission.

    Args:
        path: The JSON file.
        dataset: The data set that it answers.

    Returns:
        The submission.

    Raises:
        DataError: If it is no submission for the data set.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"score: expected a submission, got {error}") from error
    return check(parse(content, path), dataset)


def check(submission: Any, dataset: Dataset) -> Submission:
    """Check that something is a submission for a data set.

    Args:
        submission: What was read from a file.
        dataset: The data set that it should answer.

    Returns:
        The same submission.

    Raises:
        DataError: If it is none, or answers no task; the message names the task and
            the place.
    """
    tasks = {task.id: task for task in dataset}
    _expect(isinstance(submission, dict), "an object by task id", submission)
    _expect(len(submission) > 0, "at least one task", submission)
    for task_id, entries in submission.items():
        if task_id not in tasks:
            raise DataError(
                f"score: expected tasks of {dataset.name}, got {task_id}{nearest(task_id, tasks)}"
            )
        count = len(tasks[task_id].test)
        place = f"in task {task_id}"
        _expect(isinstance(entries, list), f"a list of entries {place}", entries)
        _expect(len(entries) == count, f"{count} entries {place}", len(entries))
        for number, entry in enumerate(entries, 1):
            place = f"in task {task_id}, entry {number}"
            whole = isinstance(entry, dict) and entry.keys() == set(ATTEMPTS)
            _expect(whole, f"an object with {' and '.join(ATTEMPTS)} {place}", entry)
            for attempt in ATTEMPTS:
                _check_grid(entry[attempt], f"{place}, {attempt}")
    checked: Submission = submission
    return checked


def outputs_right(entries: Sequence[Entry], task: Task) -> tuple[bool, ...] | None:
    """Say for each test input whether one of the attempts is right.

    Args:
        entries: The task's entries in a submission.
        task: The task.

    Returns:
        One boolean for each test input, or None if an answer is unknown.
    """
    answers = [pair.output.to_list() for pair in task.test if pair.output is not None]
    if len(answers) < len(task.test):
        return None
    return tuple(answer in entry.values() for answer, entry in zip(answers, entries, strict=True))


def score(submission: Submission, dataset: Dataset) -> Score:
    """Score a submission that was checked.

    Args:
        submission: The submission.
        dataset: The data set, with answers.

    Returns:
        The score.

    Raises:
        DataError: If the data set lacks an answer.
    """
    scored: dict[str, tuple[bool, ...]] = {}
    for task in (dataset[task_id] for task_id in sorted(submission)):
        right = outputs_right(submission[task.id], task)
        if right is None:
            raise DataError(f"score: expected answers in {dataset.name}, got none for {task.id}")
        scored[task.id] = right
    return Score(scored)


def _entry(grids: Sequence[Rows]) -> Entry:
    first, second = (*grids, *grids, [[0]], [[0]])[:2]
    return dict(zip(ATTEMPTS, (first, second), strict=True))


def _check_grid(rows: Any, place: str) -> None:
    listed = isinstance(rows, list) and all(isinstance(row, list) for row in rows)
    _expect(listed, f"a list of rows {place}", rows)
    whole = all(type(color) is int for row in rows for color in row)
    _expect(whole, f"whole numbers {place}", rows)
    try:
        Grid(rows)
    except ArcdslError as error:
        raise DataError(f"score: expected a grid {place}, got {error}") from error


def _expect(holds: bool, what: str, got: object) -> None:
    if not holds:
        raise DataError(f"score: expected {what}, got {describe(got)}")
