"""Run programs and samples again, and compare with what they claim.

A program claims to be right on every pair of its task whose output is known. A
sample claims the outputs that its row holds. Only rows that claim to be right on
every train pair are solutions; the others are attempts, and are not looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from arcdsl import samples
from arcdsl.errors import DataError
from arcdsl.executor import CONFIRM, Executor, Judgement, Verdict, judge
from arcdsl.tasks import Task

__all__ = ["Claim", "read_claims", "verify"]


@dataclass(frozen=True, slots=True)
class Claim:
    """A program that is said to solve a task.

    Attributes:
        name: The file of the program, or the file and the id of the sample.
        task: The task, with its answers if known.
        program: The program.
        row: The row of the samples table, if it comes from one.
    """

    name: str
    task: Task
    program: str
    row: samples.Row | None = None


def read_claims(path: Path, find: Callable[[str, str | None], Task]) -> list[Claim]:
    """Read what a path claims.

    Args:
        path: A program ``<task id>.py``, a folder of such files, a samples table,
            a folder of such tables, or a run's folder.
        find: Gives the task of an id; beside the id it gets the data set that the
            sample names, or None for a program.

    Returns:
        The claims in a fixed order.

    Raises:
        DataError: If there is nothing to verify, or a file cannot be read.
    """
    if not path.exists():
        raise DataError(f"verify: expected programs (.py) or samples (.parquet), got no {path}")
    if path.suffix == ".parquet" or (path / "samples").is_dir() or any(path.glob("*.parquet")):
        return [
            Claim(f"{path}: {row['id']}", find(row["task_id"], row["split"]), row["program"], row)
            for row in samples.read(path)
            if all(row["train_correct"])
        ]
    files = sorted(path.glob("*.py")) if path.is_dir() else [path]
    files = [file for file in files if file.suffix == ".py" and file.stem != "__init__"]
    if not files:
        raise DataError(f"verify: expected programs (.py) or samples (.parquet), got {path}")
    return [Claim(str(file), find(file.stem, None), _text(file)) for file in files]


def verify(claims: Sequence[Claim], workers: int | None = None) -> Iterator[tuple[Claim, str]]:
    """Run every claim again.

    Args:
        claims: The claims.
        workers: How many programs run at once; one for each processor by default.

    Yields:
        Each claim in order, with what is wrong with it, or an empty string.
    """
    with Executor(workers, limits=CONFIRM) as executor:
        verdicts = executor.run_many((claim.program, claim.task) for claim in claims)
        for claim, verdict in zip(claims, verdicts, strict=True):
            yield claim, _complaint(claim, verdict)


def _complaint(claim: Claim, verdict: Verdict) -> str:
    judged = judge(claim.task, verdict)
    problems = _wrong("train", judged.train_correct)
    problems += _wrong("test", judged.test_correct or ()) if claim.row is None else []
    if problems and verdict.error:
        problems.append(f"{verdict.error}: {verdict.message}")
    if claim.row is not None and not problems:
        problems += _differences(claim.row, verdict, judged)
    return ", ".join(problems)


def _wrong(part: str, right: Sequence[bool]) -> list[str]:
    return [f"wrong on {part} pair {number}" for number, one in enumerate(right, 1) if not one]


def _differences(row: samples.Row, verdict: Verdict, judged: Judgement) -> list[str]:
    """Name the columns of a row that running its program again does not reproduce."""
    again = {
        "predicted_train": samples.plain(verdict.train),
        "predicted_test": samples.plain(verdict.test),
        "fingerprint": samples.fingerprint(verdict.train, verdict.test),
        "train_correct": list(judged.train_correct),
    }
    if judged.test_correct is not None and row["test_correct"] is not None:
        again["test_correct"] = list(judged.test_correct)
    changed = [column for column, new in again.items() if row[column] != new]
    return [f"{column} differs from the row" for column in changed]


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise DataError(f"verify: expected a program in {file}, got {error}") from error
