"""One worker as the pool sees it, and what its answers mean."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from dataclasses import dataclass
from typing import Final, cast

from arcdsl.errors import DataError
from arcdsl.executor.limits import Limits
from arcdsl.executor.protocol import (
    FRAME,
    MEMORY_EXIT,
    Cause,
    Ending,
    Record,
    decode_records,
    decode_reply,
    reply_limit,
)
from arcdsl.executor.verdict import ErrorKind

__all__ = ["Link", "Outcome"]

_START_SECONDS: Final = 60.0
_GRACE_SECONDS: Final = 5.0
_HELLO_BYTES: Final = 1000


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended: why it did before the last input, if so, and what it left."""

    error: ErrorKind | None
    message: str
    isolation: str = "not run"
    seconds: float = 0.0
    records: tuple[Record, ...] = ()


class Link:
    """A worker process and the pipes to it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.isolation = ""  # until the worker has said that it is ready
        self._process = process
        self._requests = cast("asyncio.StreamWriter", process.stdin)  # both are pipes
        self._replies = cast("asyncio.StreamReader", process.stdout)

    @property
    def alive(self) -> bool:
        """Whether the worker has not been reaped yet."""
        return self._process.returncode is None

    def kill(self) -> None:
        """End the worker and its child, and close the pipes."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        # asyncio closes them when it has seen them end, which may be after its loop has.
        self._process._transport.close()  # type: ignore[attr-defined]

    async def ended(self) -> None:
        """Wait until the worker has been reaped."""
        await self._process.wait()

    async def ask(self, request: bytes, count: int, limits: Limits) -> Outcome:
        """Have the worker run a program on some inputs.

        Args:
            request: the program and the inputs.
            count: the number of inputs.
            limits: what the worker holds the program to.

        Returns:
            What came of it.

        Raises:
            TimeoutError: the worker takes too long.
            EOFError: it has died.
            ConnectionError: it has died.
            DataError: it does not follow the protocol.
        """
        if not self.isolation:
            async with asyncio.timeout(_START_SECONDS):
                self.isolation = (await self._receive(_HELLO_BYTES)).decode(errors="replace")
        async with asyncio.timeout(2 * limits.wall_seconds + _GRACE_SECONDS):
            self._requests.write(FRAME.pack(len(request)) + request)
            await self._requests.drain()
            body = await self._receive(reply_limit(count))
        ending, data = decode_reply(body)
        try:
            records = tuple(decode_records(data, count))
        except DataError as failure:
            return Outcome(ErrorKind.TAMPERED, str(failure), self.isolation, ending.seconds)
        complete = len(records) == count
        error, message = (None, "") if complete else _explain(ending, limits)
        return Outcome(error, message, self.isolation, ending.seconds, records)

    async def _receive(self, most: int) -> bytes:
        (size,) = FRAME.unpack(await self._replies.readexactly(FRAME.size))
        if size > most:
            raise DataError(f"worker: expected at most {most} bytes, got {size}")
        return await self._replies.readexactly(size)


def _explain(ending: Ending, limits: Limits) -> tuple[ErrorKind, str]:
    match ending.cause:
        case Cause.CPU:
            allowed = f"{limits.cpu_seconds:g} s of processor time"
            return ErrorKind.TIMEOUT_CPU, f"more than {allowed}"
        case Cause.WALL:
            return ErrorKind.TIMEOUT_WALL, f"not ended after {limits.wall_seconds:g} s"
        case Cause.FLOOD:
            return ErrorKind.TAMPERED, "wrote more than its results"
        case Cause.ITSELF if ending.code == MEMORY_EXIT:
            return ErrorKind.MEMORY, "MemoryError"
        case Cause.ITSELF if ending.code < 0:
            return ErrorKind.CRASH, signal.strsignal(-ending.code) or f"signal {-ending.code}"
        case Cause.ITSELF:
            return ErrorKind.EXITED, f"exit code {ending.code}"
