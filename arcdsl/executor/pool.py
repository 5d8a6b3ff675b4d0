"""A pool of workers: it hands programs out, bounds the wait, replaces the dead."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterable
from dataclasses import astuple
from typing import TYPE_CHECKING, Final, Self

from arcdsl.errors import DataError, ExecutorError, ValidityError
from arcdsl.executor.limits import Limits
from arcdsl.executor.link import Link, Outcome
from arcdsl.executor.protocol import MAX_SOURCE, encode_request
from arcdsl.executor.verdict import ErrorKind, Verdict

if TYPE_CHECKING:
    from arcdsl.tasks import Task

__all__ = ["PoolExecutor"]

_ATTEMPTS: Final = 2
_ENVIRONMENT: Final = {
    "PYTHONHASHSEED": "0",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}


class PoolExecutor:
    """Run programs in a fixed number of warm worker processes.

    Use it as a context manager: `async with` and `await run(...)`, or, where no
    event loop runs, `with` and `run_many(...)`. Any number of runs may be in
    flight; they wait for a worker in order. Workers start when they are needed
    and end with the block, whatever ends it.

    Args:
        workers: the number of processes; one for each processor by default.
        cpu_seconds: processor time of one program, all inputs together.
        wall_seconds: time by the clock; five times `cpu_seconds` by default.
        memory_mb: memory of one program in MiB, on top of the interpreter's own.

    Raises:
        ValidityError: a number is not positive.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        cpu_seconds: float = 2.0,
        wall_seconds: float | None = None,
        memory_mb: int = 512,
    ) -> None:
        workers = (os.cpu_count() or 1) if workers is None else workers
        wall_seconds = 5 * cpu_seconds if wall_seconds is None else wall_seconds
        if not min(workers, cpu_seconds, wall_seconds, memory_mb) > 0:
            raise ValidityError(
                "PoolExecutor: expected positive numbers, got "
                f"{workers=}, {cpu_seconds=}, {wall_seconds=}, {memory_mb=}"
            )
        self._limits = Limits(cpu_seconds, wall_seconds, memory_mb * 2**20)
        self._slots = asyncio.Semaphore(workers)
        self._idle: list[Link] = []
        self._started: set[Link] = set()
        self._runner: asyncio.Runner | None = None
        self._open = False

    async def run(self, program: str, task: Task) -> Verdict:
        """Run `transform` of a program on every input of a task.

        Args:
            program: Python source that defines `transform(grid: Grid) -> Grid`.
            task: the task; its outputs never leave this process.

        Returns:
            The verdict, also for a program that is wrong, hostile or endless.

        Raises:
            ValidityError: the pool is not open.
            ExecutorError: a worker did not start.
        """
        self._check_open("run")
        grids = [pair.input for pair in (*task.train, *task.test)]
        source = program.encode(errors="surrogatepass")
        if len(source) > MAX_SOURCE:
            got = f"expected at most {MAX_SOURCE} bytes of source, got {len(source)}"
            outcome = Outcome(ErrorKind.SYNTAX, got)
        else:
            async with self._slots:
                outcome = await self._ask(encode_request(source, grids), len(grids))
        failed = next((record for record in outcome.records if record.error), outcome)
        results = [record.grid for record in outcome.records]
        results += [None] * (len(grids) - len(results))
        return Verdict(
            train=tuple(results[: len(task.train)]),
            test=tuple(results[len(task.train) :]),
            error=failed.error,
            message=failed.message,
            seconds=outcome.seconds,
            isolation=outcome.isolation,
        )

    def run_many(self, jobs: Iterable[tuple[str, Task]]) -> list[Verdict]:
        """Run programs from code without an event loop, inside a `with` block.

        Args:
            jobs: programs, each with its task.

        Returns:
            Their verdicts, in the order of the jobs.

        Raises:
            ValidityError: the pool is not open.
            ExecutorError: a worker did not start.
        """

        async def gather() -> list[Verdict]:
            return await asyncio.gather(*(self.run(program, task) for program, task in jobs))

        self._check_open("run_many")
        if self._runner is None:
            raise ValidityError("PoolExecutor.run_many: expected `with`, got `async with`")
        return self._runner.run(gather())

    async def aclose(self) -> None:
        """Kill and reap every worker; what is still in flight becomes `not_run`."""
        self._open = False
        for worker in self._started:
            worker.kill()
        await asyncio.gather(*(worker.ended() for worker in self._started))
        self._started.clear()
        self._idle.clear()

    async def __aenter__(self) -> Self:
        self._open = True
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        self._open = True
        return self

    def __exit__(self, *failure: object) -> None:
        if self._runner is not None:
            self._runner.run(self.aclose())
            self._runner.close()
            self._runner = None

    def _check_open(self, verb: str) -> None:
        if not self._open:
            raise ValidityError(
                f"PoolExecutor.{verb}: expected an open pool, inside `with`, got a closed one"
            )

    async def _ask(self, request: bytes, count: int) -> Outcome:
        """Have a worker run a program, and a second one if it dies, perhaps for another reason."""
        loss: Exception | None = None
        isolation = ""
        for _ in range(_ATTEMPTS):
            if not self._open:
                break
            worker = self._idle.pop() if self._idle else await self._start()
            try:
                outcome = await worker.ask(request, count, self._limits)
                self._idle.append(worker)
            except TimeoutError as error:
                if worker.isolation:
                    return Outcome(ErrorKind.TIMEOUT_WALL, "its worker stopped", worker.isolation)
                loss = error
            except (EOFError, ConnectionError, DataError) as error:
                loss, isolation = error, worker.isolation
            else:
                return outcome
            finally:  # also when this run is cancelled: the worker may still be busy with it
                if worker not in self._idle:
                    worker.kill()
        if not self._open:
            return Outcome(ErrorKind.NOT_RUN, "the pool was closed")
        if not isolation:
            raise ExecutorError(
                f"PoolExecutor: expected a worker to start, got {loss!r}; see standard error"
            ) from loss
        return Outcome(ErrorKind.CRASH, "its worker died", isolation)

    async def _start(self) -> Link:
        worker = Link(
            await asyncio.create_subprocess_exec(
                *(sys.executable, "-s", "-P", "-B", "-m", "arcdsl.executor.worker"),
                *map(str, astuple(self._limits)),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                cwd="/",
                env=_ENVIRONMENT | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
                start_new_session=True,  # Ctrl-C is for this process, which then ends its workers
            )
        )
        self._started = {link for link in self._started if link.alive} | {worker}
        if not self._open:
            worker.kill()
        return worker
