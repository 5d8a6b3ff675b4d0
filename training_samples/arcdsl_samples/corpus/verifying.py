"""Running every row of a corpus again, and looking for rows of evaluation tasks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from arcdsl_samples.corpus.card import rows_of
from arcdsl_samples.corpus.choosing import leaked
from arcdsl_samples.corpus.rows import Row, prompt_of, task_of
from arcdsl_samples.corpus.shards import shards

from arcdsl.executor import CONFIRM, Executor, Verdict
from arcdsl.solving import normalise
from arcdsl.tasks import NAMED, Task, load

__all__ = ["leaks", "verified"]


def verified(folder: Path, workers: int | None = None) -> Iterator[tuple[str, str | None]]:
    """Run every row again, each in a contained process.

    Args:
        folder: the corpus.
        workers: how many rows at once; one for each processor by default.

    Yields:
        For each row where it is, and what is wrong with it; None if it holds.

    Raises:
        DataError: if a file cannot be read.
    """
    waiting: list[tuple[str, Row]] = []

    def jobs() -> Iterator[tuple[str, Task]]:
        for place, row in _rows(folder):
            waiting.append((place, row))
            yield row["program"], task_of(row)

    seen: set[bytes] = set()
    with Executor(workers, limits=CONFIRM, confirm=False) as executor:
        for verdict in executor.run_many(jobs()):
            place, row = waiting.pop(0)
            key = bytes.fromhex(row["id"])
            wrong = "the same row twice" if key in seen else _wrong(row, verdict)
            seen.add(key)
            yield place, wrong


def _rows(folder: Path) -> Iterator[tuple[str, Row]]:
    for path in shards(folder):
        for number, row in enumerate(rows_of(path)):
            yield f"{path.name} row {number} ({row['id']})", row


def _wrong(row: Row, verdict: Verdict) -> str | None:
    """Compare a row with what its program does, and with what it says of itself."""
    given = [*verdict.train, *verdict.test]
    for number, (grid, pair) in enumerate(zip(given, row["pairs"], strict=True), 1):
        if grid is None:
            return f"gives no grid for pair {number}: {verdict.message}"
        if grid.to_list() != pair["output"]:
            return f"gives another output for pair {number}"
    if row["completion"] != f"```python\n{row['program']}```":
        return "has a completion that is not its program"
    if row["program_sha256"] != hashlib.sha256(normalise(row["program"]).encode()).hexdigest():
        return "has the hash of another program"
    asked = prompt_of(task_of(row))
    if (row["prompt"], row["prompt_sha256"]) != (asked.text, asked.sha256):
        return "has the prompt of another task"
    return None


def leaks(folder: Path) -> Iterator[tuple[str, str]]:
    """Look for rows with a pair of an evaluation task, or made of one.

    Args:
        folder: the corpus.

    Yields:
        Where such a row is, and what it has.
    """
    ids = {task.id for name in NAMED if "evaluation" in name for task in load(name)}
    ids -= {task.id for name in NAMED if "training" in name for task in load(name)}
    for place, row in _rows(folder):
        if row["task_id"] in ids:
            yield place, f"is made of the evaluation task {row['task_id']}"
        elif leaked(row["pairs"]):
            yield place, "has a pair of an evaluation task"
