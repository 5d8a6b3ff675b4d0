"""The trusted side: it hands programs to zygotes, believes nothing, and compares.

Clean programs go out up to 64 at a time, the others alone. What a batch leaves open,
because one of its programs died or must run alone, goes out again. A program that is
right on every train pair has to do it once more: alone, in a zygote with another hash
seed, with its inputs in reverse order.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from arcdsl.errors import DataError, ExecutorError, ValidityError
from arcdsl.executor.cache import Cache
from arcdsl.executor.job import Job, explain, longer, order, verdict_of
from arcdsl.executor.limits import LEVELS, SEARCH, Limits
from arcdsl.executor.link import Link
from arcdsl.executor.protocol import (
    MAX_SOURCE,
    Block,
    Cause,
    Flag,
    Record,
    decode_block,
)
from arcdsl.executor.stream import Stream
from arcdsl.executor.verdict import ErrorKind, Verdict

if TYPE_CHECKING:
    from arcdsl.tasks import Task

__all__ = ["Executor"]

_ATTEMPTS: Final = 2
_SEEDS: Final = (0, 1, 2, 3)
"""Hash seeds: of the first run, of the run that confirms it, of those for suspects."""

_SUSPECT: Final = re.compile(rb"\b(id|hash|time|random|urandom|seed|set|clock|now|getpid)\b|\b_\w")
"""What may make a program depend on more than its input: two more runs."""


@dataclass(slots=True)
class _Lane:
    """Zygotes of one kind and what waits for them."""

    limits: Limits
    seed: int
    waiting: deque[Job] = field(default_factory=deque)
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    servers: list[asyncio.Task[None]] = field(default_factory=list)


class Executor:
    """Run programs that nobody has read, in contained processes.

    Use it as a context manager: `async with`, `await run(...)` and `async for ... in
    run_many(...)`, or, where no event loop runs, `with` and `for ... in run_many(...)`.
    Zygotes start when they are needed and end with the block, whatever ends it.

    Args:
        workers: How many programs run at once; one for each processor by default.
        limits: What a program may use; `SEARCH` by default.
        batch: How many clean programs share a process at most.
        confirm: Whether a program that is right on every train pair has to do it again,
            alone, under another hash seed and with its inputs in reverse order.
        cache: A file in which verdicts are kept, and looked up first; none by default.
        unsafe: Whether programs may run where the system cannot contain them.

    Raises:
        ValidityError: A number is not positive.
        DataError: The cache is not one.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        limits: Limits = SEARCH,
        batch: int = 64,
        confirm: bool = True,
        cache: Path | None = None,
        unsafe: bool = False,
    ) -> None:
        workers = (os.cpu_count() or 1) if workers is None else workers
        numbers = (workers, batch, limits.cpu_seconds, limits.wall_seconds, limits.memory_bytes)
        if not min(*numbers, limits.fuel) > 0:
            raise ValidityError(
                f"Executor: expected positive numbers, got {workers=}, {batch=}, {limits}"
            )
        self._workers = workers
        self._batch = batch
        self._confirm = confirm
        self._levels = LEVELS if unsafe else LEVELS[:-1]
        self._limits = limits
        self._path = cache
        self._cache: Cache | None = None
        self._lanes: dict[int, _Lane] = {}
        self._links: set[Link] = set()
        self._runner: asyncio.Runner | None = None
        self._open = False

    async def run(self, program: str, task: Task) -> Verdict:
        """Run `transform` of a program on every input of a task.

        Args:
            program: Python source that defines `transform(grid: Grid) -> Grid`.
            task: The task; its outputs never leave this process.

        Returns:
            The verdict, also for a program that is wrong, hostile or endless.

        Raises:
            ValidityError: The executor is not open.
            ExecutorError: A zygote did not start.
        """
        return await self._submit(program, task)

    def run_many(self, jobs: Iterable[tuple[str, Task]]) -> Stream:
        """Run programs, and give their verdicts in order as soon as they are there.

        Only so many jobs are drawn from the iterable as are being worked on.

        Args:
            jobs: Programs, each with its task.

        Returns:
            An iterable and asynchronous iterable of the verdicts.

        Raises:
            ValidityError: The executor is not open.
            ExecutorError: A zygote did not start.
        """
        self._check_open("run_many")
        return Stream(self._submit, iter(jobs), 4 * self._batch * self._workers, self._runner)

    async def aclose(self) -> None:
        """Kill and reap every zygote; what is still in flight becomes `not_run`."""
        self._open = False
        servers = [server for lane in self._lanes.values() for server in lane.servers]
        for server in servers:
            server.cancel()
        for link in self._links:
            link.kill()
        await asyncio.gather(*servers, return_exceptions=True)
        await asyncio.gather(*(link.ended() for link in self._links))
        for lane in self._lanes.values():
            for job in lane.waiting:
                self._give_up(job)
        self._links.clear()
        self._lanes.clear()
        if self._cache is not None:
            self._cache.close()

    async def __aenter__(self) -> Self:
        self._begin()
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        self._begin()
        self._runner = asyncio.Runner()
        return self

    def __exit__(self, *failure: object) -> None:
        if self._runner is not None:
            self._runner.run(self.aclose())
            self._runner.close()
            self._runner = None

    def _begin(self) -> None:
        if sys.platform == "win32":
            raise ExecutorError(
                "Executor: expected Linux, or macOS with `unsafe=True`, got Windows; "
                "run in a Linux container"
            )
        if self._path is not None:
            self._cache = Cache(self._path, self._limits, confirm=self._confirm)
        self._open = True

    @property
    def processes(self) -> tuple[int, ...]:
        """The process ids of the zygotes that are there now."""
        return tuple(sorted(link.process for link in self._links if link.alive))

    def _check_open(self, verb: str) -> None:
        if not self._open:
            raise ValidityError(
                f"Executor.{verb}: expected an open executor, inside `with`, got a closed one"
            )

    def _submit(self, program: str, task: Task) -> asyncio.Future[Verdict]:
        self._check_open("run")
        grids = tuple(pair.input for pair in (*task.train, *task.test))
        source = program.encode(errors="surrogatepass")
        job = Job(source, task, grids, asyncio.get_running_loop().create_future())
        if self._cache is not None:
            job.key = self._cache.key(program, task)
            if known := self._cache.get(job.key):
                job.verdict.set_result(known)
                return job.verdict
        if len(source) > MAX_SOURCE:
            message = f"expected at most {MAX_SOURCE} bytes of source, got {len(source)}"
            self._finish(job, verdict_of(job, (), ErrorKind.SYNTAX, message, 0.0, "not run"))
        else:
            self._wait(job)
        return job.verdict

    def _wait(self, job: Job, *, first: bool = False) -> None:
        """Let a job wait in its lane, and open the lane if it is new."""
        if job.lane not in self._lanes:
            limits = self._limits if job.lane == 0 else longer(self._limits)
            lane = self._lanes[job.lane] = _Lane(limits, _SEEDS[job.lane])
            lane.servers = [asyncio.create_task(self._serve(lane)) for _ in range(self._workers)]
        lane = self._lanes[job.lane]
        (lane.waiting.appendleft if first else lane.waiting.append)(job)
        lane.ready.set()

    async def _serve(self, lane: _Lane) -> None:
        """Take jobs of a lane to a zygote, for as long as the executor is open."""
        link: Link | None = None
        while True:
            while not lane.waiting:
                lane.ready.clear()
                await lane.ready.wait()
            jobs = self._take(lane)
            try:
                if link is None or not link.alive:
                    link = await Link.start(lane.limits, self._levels, lane.seed)
                    self._links.add(link)
                await self._do(jobs, link)
            except asyncio.CancelledError:
                for job in jobs:
                    self._give_up(job)
                raise
            except (OSError, EOFError, DataError) as error:  # TimeoutError is an OSError
                if link is not None:
                    link.kill()
                self._lost(jobs, link, error)
                link = None  # it may take a while to die, and is asked nothing more
            except Exception as error:  # noqa: BLE001 - whoever waits is told; others go on
                for job in jobs:
                    if not job.verdict.done():
                        job.verdict.set_exception(error)

    def _take(self, lane: _Lane) -> list[Job]:
        """Take what goes out together: as much as leaves the other zygotes their share."""
        share = -(-len(lane.waiting) // self._workers)
        jobs = [lane.waiting.popleft()]
        while not jobs[0].alone and lane.waiting and len(jobs) < min(share, self._batch):
            if lane.waiting[0].alone:
                break
            jobs.append(lane.waiting.popleft())
        return jobs

    async def _do(self, jobs: Sequence[Job], link: Link) -> None:
        """Have a zygote run jobs in one child; what it leaves open waits again."""
        alone = jobs[0].alone or jobs[0].lane > 0
        works = [(job.source, order(job.grids, job.lane)) for job in jobs]
        ending, data = await link.ask(works, alone=alone)
        start = 0
        for number, job in enumerate(jobs):
            try:
                block, start = decode_block(data, start, len(job.grids))
                if alone and block.flags & Flag.DEFERRED:
                    raise DataError("expected the program to be run, got that it was put off")
            except DataError as error:
                if alone:
                    self._conclude(job, (), ErrorKind.TAMPERED, str(error), ending.seconds, link)
                else:
                    self._again_alone(job)
            else:
                if block.flags & Flag.DEFERRED:
                    job.alone = True
                    self._wait(job)
                    continue
                seconds = min(block.seconds, ending.seconds)  # it may lie
                full = any(record.error is ErrorKind.MEMORY for record in block.records)
                if block.ended and not block.flags & Flag.TAMPERED and (alone or not full):
                    self._complete(job, block, seconds, link)
                    continue
                if not (alone or (not block.ended and ending.cause is Cause.CPU)):
                    self._again_alone(job)
                elif block.ended:
                    message = "the program changed the language"
                    self._conclude(job, (), ErrorKind.TAMPERED, message, seconds, link)
                else:
                    kind, message = explain(ending, self._lanes[job.lane].limits)
                    self._conclude(job, block.records, kind, message, ending.seconds, link)
            for other in reversed(jobs[number + 1 :]):
                self._wait(other, first=True)
            break

    def _again_alone(self, job: Job) -> None:
        """Let a job run again, alone: what became of it may be the fault of another."""
        job.alone = True
        self._wait(job, first=True)

    def _complete(self, job: Job, block: Block, seconds: float, link: Link) -> None:
        failed = next((record for record in block.records if record.error), None)
        error, message = (failed.error, failed.message) if failed else (None, "")
        self._conclude(job, block.records, error, message, seconds, link)

    def _conclude(
        self,
        job: Job,
        records: Sequence[Record],
        error: ErrorKind | None,
        message: str,
        seconds: float,
        link: Link,
    ) -> None:
        grids = [record.grid for record in records]
        grids += [None] * (len(job.grids) - len(grids))
        verdict = verdict_of(job, order(grids, job.lane), error, message, seconds, link.isolation)
        if job.first is not None and (verdict.train, verdict.test) != (
            job.first.train,
            job.first.test,
        ):
            how = f" ({verdict.error})" if verdict.error else ""
            verdict = replace(
                job.first,
                error=ErrorKind.NONDETERMINISTIC,
                message=f"another grid when run again{how}",
            )
        elif self._confirmed(job, verdict):
            verdict = job.first or verdict
        else:
            job.first = job.first or verdict
            job.lane += 1
            job.alone = True
            self._wait(job)
            return
        self._finish(job, verdict)

    def _confirmed(self, job: Job, verdict: Verdict) -> bool:
        if job.lane == 0:
            right = [pair.output for pair in job.task.train] == [*verdict.train]
            return not (self._confirm and right and verdict.error is None)
        return job.lane + 1 == len(_SEEDS) or not _SUSPECT.search(job.source)

    def _finish(self, job: Job, verdict: Verdict) -> None:
        error = None
        try:
            if self._cache is not None:
                self._cache.put(job.key, verdict)
        except DataError as failure:
            error = failure
        if job.verdict.done():  # it has been cancelled
            return
        if error is not None:
            job.verdict.set_exception(error)
        else:
            job.verdict.set_result(verdict)

    def _give_up(self, job: Job) -> None:
        message = "the executor was closed"
        self._finish(job, verdict_of(job, (), ErrorKind.NOT_RUN, message, 0.0, "not run"))

    def _lost(self, jobs: Sequence[Job], link: Link | None, error: Exception) -> None:
        """Deal with jobs whose zygote is gone: each alone, and not for ever."""
        if link is None or not link.isolation:
            for job in jobs:
                job.attempts += 1
        for job in jobs:
            if link is not None and link.isolation:
                job.attempts += 1
            if job.attempts < _ATTEMPTS or (not job.alone and len(jobs) > 1):
                job.alone = True
                self._wait(job, first=True)
            elif link is None or not link.isolation:
                if not job.verdict.done():
                    got = f"got {error!r}; see standard error"
                    job.verdict.set_exception(
                        ExecutorError(f"Executor: expected a zygote to start, {got}")
                    )
            else:
                late = isinstance(error, TimeoutError)
                kind = ErrorKind.TIMEOUT_WALL if late else ErrorKind.CRASH
                message = "its zygote stopped" if late else "its zygote died"
                self._finish(job, verdict_of(job, (), kind, message, 0.0, link.isolation))
