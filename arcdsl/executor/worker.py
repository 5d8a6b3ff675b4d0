"""The process that runs programs: `python -m arcdsl.executor.worker CPU WALL BYTES`.

A worker imports the language once. For each request it forks a child, which
limits itself, runs the program on every input and ends, so that nothing that a
program changes outlives it. The worker never looks at what a child wrote.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import BinaryIO, Final

from arcdsl.executor.child import run_program
from arcdsl.executor.limits import Limits, contain, own_size
from arcdsl.executor.protocol import (
    FRAME,
    MEMORY_EXIT,
    Cause,
    Ending,
    decode_request,
    encode_reply,
    record_limit,
)
from arcdsl.types import Grid

__all__: list[str] = []

# What programs import: no child should pay for it, or lack the right to read it.
_PRELOAD: Final = (
    *("abc", "arcdsl", "bisect", "collections.abc", "copy", "dataclasses", "enum", "fractions"),
    *("functools", "heapq", "itertools", "json", "math", "numpy", "numpy.random", "operator"),
    *("queue", "random", "re", "statistics", "string", "time", "traceback", "typing", "warnings"),
)
_SHORTEST_WAIT: Final = 0.0005  # seconds; the child is about to end


def main() -> None:
    """Serve requests from standard input until it ends."""
    cpu, wall, memory = sys.argv[1:]
    limits = Limits(float(cpu), float(wall), int(memory))
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    for name in _PRELOAD:
        importlib.import_module(name)
    os.environ.clear()
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    gc.freeze()
    limit = partial(contain, limits, own_size(), os.getpid())
    _send(replies, _isolation(limit).encode())
    os.dup2(nowhere, 2)  # so late that a worker that cannot start says why
    os.close(nowhere)
    while len(header := requests.read(FRAME.size)) == FRAME.size:
        source, grids = decode_request(requests.read(*FRAME.unpack(header)))
        child, results = _fork(partial(_contained, limit, source, grids), requests, replies)
        reply = _supervise(child, results, requests, limits, record_limit(len(grids)))
        os.close(results)
        _send(replies, reply)


def _contained(
    limit: Callable[[], object], source: bytes, grids: Sequence[Grid], output: int
) -> None:
    limit()
    run_program(source, grids, output)


def _fork(call: Callable[[int], None], *private: BinaryIO) -> tuple[int, int]:
    """Call a function in a child, and give the child and the pipe to read from it."""
    results, output = os.pipe()
    child = os.fork()
    if child:
        os.close(output)
        os.set_blocking(results, False)
        return child, results
    try:
        os.close(results)
        for stream in private:
            stream.close()
        call(output)
    except MemoryError:
        os._exit(MEMORY_EXIT)
    finally:
        os._exit(0)


def _isolation(limit: Callable[[], list[str]]) -> str:
    """Try the limits in a child, and name those that do not hold here."""

    def probe(output: int) -> None:
        missing = limit()
        try:
            if not os.fork():
                return
            missing.append("processes")
        except OSError:
            pass
        os.write(output, ", ".join(dict.fromkeys(missing)).encode())

    child, results = _fork(probe)
    os.waitpid(child, 0)
    output = bytearray()
    _drain(results, output, 1000)
    os.close(results)
    return f"rlimits without {output.decode()}" if output else "rlimits"


def _supervise(child: int, results: int, requests: BinaryIO, limits: Limits, most: int) -> bytes:
    """Wait for a child, end it where it does not end by itself, and pack the reply."""
    deadline = time.monotonic() + limits.wall_seconds
    output = bytearray()
    cause = Cause.ITSELF
    reading = True
    while True:
        ended, status, usage = os.wait4(child, os.WNOHANG)
        reading = reading and _drain(results, output, most)
        if ended:
            break
        cpu_left = limits.cpu_seconds - _cpu_seconds(child)
        wall_left = deadline - time.monotonic()
        if len(output) > most or cpu_left <= 0 or wall_left <= 0:
            flood = len(output) > most
            cause = Cause.FLOOD if flood else Cause.CPU if cpu_left <= 0 else Cause.WALL
            os.kill(child, signal.SIGKILL)
            _, status, usage = os.wait4(child, 0)
            break
        wait = max(min(cpu_left, wall_left), _SHORTEST_WAIT) if reading else _SHORTEST_WAIT
        watched: list[BinaryIO | int] = [requests, results] if reading else [requests]
        if requests in select.select(watched, [], [], wait)[0]:
            os.kill(child, signal.SIGKILL)  # nobody waits for it any more: the pool has ended
            sys.exit()
    code = os.waitstatus_to_exitcode(status)
    seconds = usage.ru_utime + usage.ru_stime
    if code in {-signal.SIGKILL, -signal.SIGXCPU} and seconds >= limits.cpu_seconds:
        cause = Cause.CPU  # where no clock shows a child's time, RLIMIT_CPU ended it
    return encode_reply(Ending(cause, code, seconds), bytes(output[: most + 1]))


def _cpu_seconds(child: int) -> float:
    """Read the processor clock of a child; 0 where the system has none."""
    try:
        return time.clock_gettime(~child << 3 | 2)  # CPUCLOCK_SCHED of linux/posix-timers.h
    except OSError:
        return 0.0


def _drain(descriptor: int, output: bytearray, most: int) -> bool:
    """Read what is there, to just beyond a limit; say whether there may be more."""
    try:
        while len(output) <= most:
            data = os.read(descriptor, 65_536)
            if not data:
                return False
            output += data
    except BlockingIOError:
        pass
    return True


def _send(replies: BinaryIO, body: bytes) -> None:
    replies.write(FRAME.pack(len(body)) + body)
    replies.flush()


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):  # the pool was killed: nobody to answer
        main()
