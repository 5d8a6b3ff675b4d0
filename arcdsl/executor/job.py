"""A program on its way to a verdict, and what its ending means."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from arcdsl.executor.limits import CONFIRM, Limits
from arcdsl.executor.protocol import MEMORY_EXIT, Cause, Ending
from arcdsl.executor.verdict import ErrorKind, Verdict
from arcdsl.types import Grid

if TYPE_CHECKING:
    from arcdsl.tasks import Task

__all__ = ["Job", "explain", "longer", "order", "verdict_of"]

_G = TypeVar("_G", Grid, Grid | None)


@dataclass(slots=True, eq=False)
class Job:
    """A program on its way to a verdict.

    Attributes:
        source: The program.
        task: Its task.
        grids: The inputs, train pairs first.
        verdict: Where the verdict goes.
        alone: Whether it must not share a process.
        attempts: How many zygotes have died of it.
        first: What it did in the first run, once it is being confirmed.
        lane: Which run it is in: 0 the first, then those that confirm it.
        key: The name of its verdict in the cache.
    """

    source: bytes
    task: Task
    grids: tuple[Grid, ...]
    verdict: asyncio.Future[Verdict]
    alone: bool = False
    attempts: int = 0
    first: Verdict | None = None
    lane: int = 0
    key: bytes = b""


def order(grids: Sequence[_G], lane: int) -> Sequence[_G]:
    """Turn inputs or outputs around in every lane but the first."""
    return grids[::-1] if lane else grids


def longer(limits: Limits) -> Limits:
    """Give what confirms a program no less than it had, and no less than `CONFIRM`."""
    return Limits(
        cpu_seconds=max(2 * limits.cpu_seconds, CONFIRM.cpu_seconds),
        fuel=max(2 * limits.fuel, CONFIRM.fuel),
        wall_seconds=max(2 * limits.wall_seconds, CONFIRM.wall_seconds),
        memory_bytes=limits.memory_bytes,
    )


def verdict_of(
    job: Job,
    grids: Sequence[Grid | None],
    error: ErrorKind | None,
    message: str,
    seconds: float,
    isolation: str,
) -> Verdict:
    """Make a verdict: the grids of train and test inputs, or none at all."""
    grids = tuple(grids) or (None,) * len(job.grids)
    trained = len(job.task.train)
    return Verdict(
        tuple(grids[:trained]), tuple(grids[trained:]), error, message, seconds, isolation
    )


def explain(ending: Ending, limits: Limits) -> tuple[ErrorKind, str]:
    """Say which error an ending is, and in words what happened."""
    match ending.cause:
        case Cause.CPU:
            return ErrorKind.TIMEOUT_CPU, f"more than {limits.cpu_seconds:g} s of processor time"
        case Cause.WALL:
            return ErrorKind.TIMEOUT_WALL, f"waited more than {limits.wall_seconds:g} s"
        case Cause.ITSELF if ending.code == MEMORY_EXIT:
            return ErrorKind.MEMORY, "MemoryError"
        case Cause.ITSELF if ending.code == -signal.SIGSYS:
            return ErrorKind.FORBIDDEN, "a system call that ends the process"
        case Cause.ITSELF if ending.code < 0:
            return ErrorKind.CRASH, signal.strsignal(-ending.code) or f"signal {-ending.code}"
        case Cause.ITSELF:
            return ErrorKind.EXITED, f"exit code {ending.code}"
