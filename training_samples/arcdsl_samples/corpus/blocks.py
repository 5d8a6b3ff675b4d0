"""Blocks: so many candidates of one source, made into rows in a process of their own."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

import numpy as np
from arcdsl_samples.corpus.candidate import Candidate, Source
from arcdsl_samples.corpus.collection import Collection
from arcdsl_samples.corpus.recombination import Recombinations
from arcdsl_samples.corpus.relabelling import Runs, contained
from arcdsl_samples.corpus.rows import Row, row_of
from arcdsl_samples.corpus.sources import Verbs
from arcdsl_samples.corpus.validation import Sample, as_task, tested

from arcdsl import Grid
from arcdsl.errors import ValidityError, nearest
from arcdsl.executor import CONFIRM, Executor

__all__ = ["WEIGHTS", "Block", "build_block", "schedule", "source_of"]

WEIGHTS = {"verbs": 7, "programs": 2, "recombinations": 1}
"""The sources that are used by default, and how many of ten blocks each has."""


@dataclass(frozen=True, slots=True)
class Block:
    """What came of a block.

    Args:
        rows: in the order of their candidates.
        rejected: how many candidates became none, by reason.
    """

    rows: list[Row] = field(default_factory=list)
    rejected: dict[str, int] = field(default_factory=dict)


def schedule(weights: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Say for ever which block comes next: of which source, and its number there.

    Args:
        weights: how often each source has its turn; its turns are spread evenly, so that small
            corpora have rows of all.
    """
    spread = [((i + 0.5) / weight, name) for name, weight in weights.items() for i in range(weight)]
    turns = [name for _, name in sorted(spread, key=itemgetter(0))]
    counts: Counter[str] = Counter()
    while True:
        for name in turns:
            yield name, counts[name]
            counts[name] += 1


def source_of(name: str) -> Source:
    """Return the source of a name: verbs, programs, recombinations, or runs=FOLDER.

    Raises:
        ValidityError: if there is no such source.
    """
    kind, _, path = name.partition("=")
    known: dict[str, Callable[[], Source]] = {
        "verbs": Verbs,
        "programs": Collection,
        "recombinations": Recombinations,
    }
    if kind == "runs" and path:
        return Runs(path)
    if name not in known:
        names = ", ".join([*known, "runs=FOLDER"])
        hint = nearest(name, known)
        raise ValidityError(f"corpus: expected sources among {names}, got {name}{hint}")
    return known[name]()


def build_block(name: str, number: int, seed: int) -> Block:
    """Make the rows of a block; the same wherever and whenever it is made.

    Args:
        name: of the source.
        number: of the block among those of its source.
        seed: of the corpus.

    Returns:
        The block.
    """
    source = source_of(name)
    key = [seed, *name.partition("=")[0].encode(), number]
    rejected: Counter[str] = Counter()
    samples: list[Sample] = []
    with Executor(1, limits=CONFIRM, confirm=False) as executor:
        proposals = source.block(number, np.random.SeedSequence(key))
        about: str | None = None
        with contextlib.suppress(StopIteration):
            while True:
                found = _tested(proposals.send(about), executor)
                if isinstance(found, str):
                    rejected[found] += 1
                    about = None
                else:
                    samples.append(found)
                    about = found.candidate.about
        rows: list[Row] = []
        for sample, held in zip(samples, _again(samples, executor), strict=True):
            if held:
                rows.append(row_of(sample, source.revision, f"{seed}-{name}-{number}"))
            else:
                rejected["does another thing in another process"] += 1
    return Block(rows, dict(sorted(rejected.items())))


def _tested(candidate: Candidate | str, executor: Executor) -> Sample | str:
    if isinstance(candidate, str):
        return candidate
    return tested(candidate) if candidate.trusted else contained(candidate, executor)


def _again(samples: Sequence[Sample], executor: Executor) -> Iterator[bool]:
    """Say of each sample whether its program does the same in a contained process."""
    tasks = [as_task(sample.candidate.inputs, sample.outputs) for sample in samples]
    jobs = [(one.candidate.program, task) for one, task in zip(samples, tasks, strict=True)]
    for sample, verdict in zip(samples, executor.run_many(jobs), strict=True):
        given: tuple[Grid | None, ...] = (*verdict.train, *verdict.test)
        yield given == sample.outputs
