"""One zygote as the supervisor sees it: it is started, asked and killed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import astuple
from typing import Final, Self, cast

from arcdsl.errors import DataError, ExecutorError
from arcdsl.executor.limits import Limits
from arcdsl.executor.protocol import (
    FRAME,
    REFUSAL,
    Ending,
    Work,
    decode_reply,
    encode_request,
    room_asked,
)

__all__ = ["Link"]

_START_SECONDS: Final = 60.0
_GRACE_SECONDS: Final = 60.0  # a zygote that dies is seen at once; one that hangs is not likely
_HELLO_BYTES: Final = 1000
# One thread each: a child has the thread that was forked and no other.
_ENVIRONMENT: Final = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1"
)


class Link:
    """A zygote and the pipes to it."""

    def __init__(self, process: asyncio.subprocess.Process, limits: Limits) -> None:
        self.isolation = ""  # until the zygote has said how well it can contain
        self._process = process
        self._limits = limits
        self._requests = cast("asyncio.StreamWriter", process.stdin)  # both are pipes
        self._replies = cast("asyncio.StreamReader", process.stdout)

    @classmethod
    async def start(cls, limits: Limits, levels: tuple[str, ...], seed: int) -> Self:
        """Start a zygote.

        Args:
            limits: What it holds programs to.
            levels: How strongly it may contain them, the strongest first.
            seed: Its hash seed, by which the order of sets differs.
        """
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-s", "-P", "-B", "-m", "arcdsl.executor.zygote"),
            *(",".join(levels), *map(str, astuple(limits))),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**_ENVIRONMENT, "PYTHONHASHSEED": str(seed), "PYTHONPATH": _path()},
            cwd="/",
            start_new_session=True,  # Ctrl-C is for the supervisor, which then ends its zygotes
        )
        return cls(process, limits)

    @property
    def process(self) -> int:
        """The process id of the zygote."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the zygote has not been reaped yet."""
        return self._process.returncode is None

    def kill(self) -> None:
        """End the zygote and its child."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)

    async def ended(self) -> None:
        """Wait until the zygote has been reaped, and close the pipes, whoever else holds them."""
        await self._process.wait()
        self._process._transport.close()  # type: ignore[attr-defined]

    async def ask(self, works: Sequence[Work], *, alone: bool) -> tuple[Ending, bytes]:
        """Have the zygote run programs in one child.

        Args:
            works: The programs and their inputs.
            alone: Whether any program may run, not only clean ones.

        Returns:
            How the child ended, and what it left.

        Raises:
            TimeoutError: The zygote takes too long.
            EOFError: It has died.
            ConnectionError: It has died.
            ExecutorError: This system cannot contain programs.
            DataError: It does not follow the protocol.
        """
        if not self.isolation:
            async with asyncio.timeout(_START_SECONDS):
                hello = (await self._receive(_HELLO_BYTES)).decode(errors="replace")
            if hello.startswith(REFUSAL):
                raise ExecutorError(f"Executor: {hello.removeprefix(REFUSAL)}")
            self.isolation = hello
        request = encode_request(works, alone=alone)
        most = 2 * self._limits.wall_seconds * len(works) + _GRACE_SECONDS
        async with asyncio.timeout(most):
            self._requests.write(FRAME.pack(len(request)) + request)
            await self._requests.drain()
            return decode_reply(await self._receive(room_asked(request) + _HELLO_BYTES))

    async def _receive(self, most: int) -> bytes:
        (size,) = FRAME.unpack(await self._replies.readexactly(FRAME.size))
        if size > most:
            raise DataError(f"zygote: expected at most {most} bytes, got {size}")
        return await self._replies.readexactly(size)


def _path() -> str:
    return os.pathsep.join(map(os.path.abspath, sys.path))
