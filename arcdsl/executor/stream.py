"""Verdicts as they come: a bounded number of jobs is under way at any time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from arcdsl.errors import ValidityError
from arcdsl.executor.verdict import Verdict

if TYPE_CHECKING:
    from arcdsl.tasks import Task

__all__ = ["Stream"]


class Stream(Iterable[Verdict]):
    """Verdicts in the order of their jobs.

    Iterate over it once: with `async for` under `async with`, with `for` under `with`.

    Args:
        submit: Takes a program and its task, and promises a verdict.
        jobs: Programs with their tasks; drawn from as verdicts leave.
        ahead: How many jobs are under way at most.
        runner: What runs the event loop; None where one is running.
    """

    def __init__(
        self,
        submit: Callable[[str, Task], asyncio.Future[Verdict]],
        jobs: Iterator[tuple[str, Task]],
        ahead: int,
        runner: asyncio.Runner | None,
    ) -> None:
        self._submit = submit
        self._jobs = jobs
        self._ahead = ahead
        self._runner = runner
        self._pending: deque[asyncio.Future[Verdict]] = deque()

    def __iter__(self) -> Iterator[Verdict]:
        if self._runner is None:
            raise ValidityError("Executor.run_many: expected `with`, got `async with`")
        while ready := self._runner.run(self._next()):
            yield from ready

    async def __aiter__(self) -> AsyncIterator[Verdict]:
        while ready := await self._next():
            for verdict in ready:
                yield verdict

    async def _next(self) -> list[Verdict]:
        """Wait for the next verdict, and give it with all that are there behind it."""
        while len(self._pending) < self._ahead:
            job = next(self._jobs, None)
            if job is None:
                break
            self._pending.append(self._submit(*job))
        ready = []
        if self._pending:
            ready.append(await self._pending[0])
            self._pending.popleft()
        while self._pending and self._pending[0].done():
            ready.append(self._pending.popleft().result())
        return ready
