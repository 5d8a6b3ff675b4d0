"""Building a corpus: blocks from many processes, rows in one order."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from itertools import islice
from pathlib import Path

from arcdsl_samples.corpus.blocks import WEIGHTS, Block, schedule, source_of
from arcdsl_samples.corpus.card import write_card
from arcdsl_samples.corpus.choosing import Chooser
from arcdsl_samples.corpus.rows import Row
from arcdsl_samples.corpus.shards import Shards
from arcdsl_samples.corpus.store import Store

from arcdsl.errors import ValidityError
from arcdsl.solving import processes

__all__ = ["BUILD", "Built", "Request", "build", "computed_here"]

BUILD = ".build"
"""The folder of a corpus in which an unfinished build is kept."""

_FRUITLESS = 60  # blocks in a row of which no row is taken: then there is no more to come
Job = tuple[str, int, int]
Compute = Callable[[Iterator[Job]], AsyncIterator[Block]]
"""Makes the blocks of jobs, in their order; jobs are drawn a little ahead."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a corpus should have.

    Args:
        rows: how many rows.
        sources: how often each source has its turn.
        seed: of everything random.
        per_level: the most rows of a level, None for as they come.
        per_name: how many rows are enough for a name or an overload.
        validation: the share of the groups that are kept for validation.
    """

    rows: int
    sources: Mapping[str, int] = field(default_factory=lambda: dict(WEIGHTS))
    seed: int = 0
    per_level: int | None = None
    per_name: int | None = None
    validation: float = 0.02

    def __post_init__(self) -> None:
        if self.rows < 1:
            raise ValidityError(f"corpus: expected 1 row or more, got {self.rows}")
        if not 0 <= self.validation < 1:
            raise ValidityError(
                f"corpus: expected a share for validation from 0 to 1, got {self.validation}"
            )
        for name in self.sources:
            source_of(name)


@dataclass(slots=True)
class Built:
    """How far a build is.

    Args:
        wanted: how many rows were asked for.
        rows: how many there are.
        blocks: of how many blocks.
        resumed: how many of those an earlier run had made.
        kept: how many rows those gave.
        rejected: candidates and rows that were not taken, by reason.
        seconds: wall time.
    """

    wanted: int
    rows: int = 0
    blocks: int = 0
    resumed: int = 0
    kept: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    seconds: float = 0

    @property
    def pace(self) -> float:
        """Rows that this run made per second."""
        return (self.rows - self.kept) / max(self.seconds, 0.001)


def build(
    folder: Path, request: Request, compute: Compute, progress: Callable[[Built], None]
) -> Built:
    """Build a corpus, or go on with one that was stopped.

    Args:
        folder: where it goes.
        request: what it should have.
        compute: makes blocks: here, in processes, or on other machines.
        progress: is told after every block.

    Returns:
        What came of it.

    Raises:
        ValidityError: if the folder has a corpus already, or a build of another request.
        OSError: if a file cannot be written; what was made is kept.
    """
    if (folder / "data").exists():
        raise ValidityError(f"corpus: expected a folder without a corpus, got {folder}")
    settings = asdict(request) | {"version": version("arcdsl")}
    with Store(folder / BUILD / "blocks.sqlite", settings) as store:
        built = asyncio.run(_assembled(folder, request, compute, progress, store))
    write_card(folder, settings, built.rejected)
    shutil.rmtree(folder / BUILD)
    return built


async def _assembled(
    folder: Path,
    request: Request,
    compute: Compute,
    progress: Callable[[Built], None],
    store: Store,
) -> Built:
    shards = Shards(folder / BUILD / "data")
    chooser = Chooser(request.per_level, request.per_name)
    built = Built(request.rows)
    start, fruitless = time.monotonic(), 0
    async for block in _blocks(request, compute, store, built):
        before = chooser.taken
        for row in islice(filter(chooser.take, block.rows), request.rows - before):
            shards.add(split_of(row, request), row)
        fruitless = 0 if chooser.taken > before else fruitless + 1
        built.rows, built.blocks = chooser.taken, built.blocks + 1
        if built.resumed == built.blocks:
            built.kept = built.rows
        built.rejected.update(block.rejected)
        built.seconds = time.monotonic() - start
        progress(built)
        if built.rows >= request.rows or fruitless >= _FRUITLESS:
            break
    built.rejected.update(chooser.refused)
    shards.finish(folder / "data")
    return built


async def _blocks(
    request: Request, compute: Compute, store: Store, built: Built
) -> AsyncIterator[Block]:
    """Give the blocks in order: those that are kept, and those that are made now."""

    def jobs() -> Iterator[Job]:
        for name, number in schedule(request.sources):
            if not store.has(name, number):
                yield name, number, request.seed

    made = compute(jobs())
    try:
        for name, number in schedule(request.sources):
            block = store.get(name, number)
            if block is None:
                block = await anext(made)
                store.put(name, number, block)
            else:
                built.resumed += 1
            yield block
    finally:
        await made.aclose()  # type: ignore[attr-defined]


def split_of(row: Row, request: Request) -> str:
    """Say which split a row is in: all of a group are in the same."""
    place = int.from_bytes(hashlib.sha256(row["task_id"].encode()).digest()[:8], "big") / 2**64
    return "validation" if place < request.validation else "train"


async def computed_here(jobs: Iterator[Job], workers: int) -> AsyncIterator[Block]:
    """Make blocks on this machine, each in a process of its own.

    Args:
        jobs: what to make.
        workers: how many at once.
    """
    from arcdsl_samples.corpus.working import work

    slots = asyncio.Semaphore(workers)

    async def one(job: Job) -> Block:
        async with slots:
            return await processes.call(work, *job)

    running: deque[asyncio.Task[Block]] = deque()
    try:
        for job in jobs:
            running.append(asyncio.create_task(one(job)))
            # Some are made ahead, so that no worker is idle while the first of them takes long.
            if len(running) > 4 * workers:
                yield await running.popleft()
        while running:
            yield await running.popleft()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
