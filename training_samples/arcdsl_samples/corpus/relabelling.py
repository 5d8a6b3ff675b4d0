"""Runs of solvers as a source: what a program does is a task that it solves.

A program that ran, right or wrong, is a correct solution of the task with the same inputs and
its own outputs. Source: hindsight relabelling, as in SOAR and in arc25.
"""

from __future__ import annotations

import ast
import asyncio
import itertools
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from arcdsl_samples.corpus.candidate import Candidate, Proposals
from arcdsl_samples.corpus.running import Outcome
from arcdsl_samples.corpus.validation import (
    PAIRS,
    Sample,
    as_task,
    complaint,
    measured,
    probes,
    without_failures,
)
from arcdsl_samples.minimise import minimise, text_of

from arcdsl import Grid
from arcdsl.errors import DataError
from arcdsl.executor import Executor, hard_coded
from arcdsl.samples import Row, read
from arcdsl.tasks import Dataset, load

__all__ = ["Runs", "contained"]

_AT_ONCE = 64


@cache
def _files(path: str) -> tuple[tuple[Path, int], ...]:
    """List the files of samples, with how many there are up to the end of each."""
    from pyarrow import parquet

    folder = Path(path) / "samples" if (Path(path) / "samples").is_dir() else Path(path)
    files = sorted(folder.glob("*.parquet")) if folder.is_dir() else [folder]
    try:
        counts = itertools.accumulate(parquet.read_metadata(file).num_rows for file in files)
        return tuple(zip(files, counts, strict=True))
    except (OSError, ValueError) as error:
        raise DataError(f"corpus: expected samples in {path}, got {error}") from error


def _samples(path: str, start: int, end: int) -> Iterator[Row]:
    """Read some of the samples, and no more files than they are in."""
    before = 0
    for file, after in _files(path):
        if start < after and before < end:
            yield from read(file)[max(start - before, 0) : end - before]
        before = after


@cache
def _dataset(split: str) -> Dataset:
    return load(split)


class Runs:
    """The samples of a run, successes and valid failures.

    Args:
        path: a run's folder, or a file or folder of samples.

    Raises:
        DataError: if there are none.
    """

    name = "runs"

    def __init__(self, path: str) -> None:
        if not Path(path).exists():
            raise DataError(f"corpus: expected a run in {path}, got no such folder")
        if not _files(path):
            raise DataError(f"corpus: expected samples in {path}, got none")
        self.path = path
        self.revision = Path(path).name

    def block(self, number: int, seed: np.random.SeedSequence) -> Proposals:
        """Propose the programs of some samples on the inputs of their tasks.

        Args:
            number: of the block, from 0; past the last sample there is nothing.
            seed: what chance decides by: which of many inputs are left out.
        """
        rng = np.random.default_rng(seed)
        for row in _samples(self.path, number * _AT_ONCE, (number + 1) * _AT_ONCE):
            if "evaluation" in row["split"]:
                yield "an evaluation task"
                continue
            task = _dataset(row["split"])[row["task_id"]]
            inputs = [pair.input for pair in (*task.train, *task.test)]
            kept = sorted(rng.permutation(len(inputs))[: PAIRS[1]])
            if len(kept) < PAIRS[0]:
                yield "too few inputs"
                continue
            yield Candidate(
                row["program"],
                tuple(inputs[int(i)] for i in kept),
                self.name,
                group=row["task_id"],
                trusted=False,
                solver=row["solver"] or "",
            )


def contained(candidate: Candidate, executor: Executor) -> Sample | str:
    """Test a candidate that somebody else wrote: it runs in containment only.

    Args:
        candidate: what was proposed.
        executor: an open one.

    Returns:
        The sample, or the reason why it is none.
    """
    try:
        return _contained(candidate, executor)
    except RecursionError:  # nested deeper than Python's own unparser goes
        return "nested too deeply"


def _contained(candidate: Candidate, executor: Executor) -> Sample | str:
    inputs = candidate.inputs
    found = _outcomes([candidate.program], inputs, executor)[0]
    reason = complaint(inputs, found)
    if reason is not None:
        return reason
    done = without_failures(probes(), _outcomes([candidate.program], probes(), executor)[0])
    seen, wanted = [*inputs, *done], [*found, *done.values()]

    def holds(trees: Sequence[ast.Module]) -> list[bool]:
        texts = [text_of(tree) for tree in trees]
        return [one == wanted for one in _outcomes(texts, seen, executor)]

    program = minimise(candidate.program, holds)
    outputs = [one for one in found if isinstance(one, Grid)]
    task = as_task(inputs, outputs)
    with asyncio.Runner() as runner:
        signs = runner.run(_signs(program, task))
    if signs:
        return "knows its task"
    return measured(candidate, program, found, _outcomes([program], probes(), executor)[0])


async def _signs(program: str, task: object) -> tuple[str, ...]:
    async with Executor(1) as executor:
        return await hard_coded(program, task, executor)  # type: ignore[arg-type]


def _outcomes(
    programs: Sequence[str], inputs: Sequence[Grid], executor: Executor
) -> list[list[Outcome]]:
    task = as_task(inputs, inputs)  # what the outputs are makes no difference
    found: list[list[Outcome]] = []
    for verdict in executor.run_many((program, task) for program in programs):
        what = str(verdict.error or "fails")
        found.append([what if g is None else g for g in (*verdict.train, *verdict.test)])
    return found
