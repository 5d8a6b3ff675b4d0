"""The process from which children are forked: `python -m arcdsl.executor.zygote ...`.

A zygote imports the language once, gives up what it does not need, and finds out how
well it can contain a child. For each request it forks one, which runs the programs
and ends, so that nothing that they change outlives them. It watches the child's time
and never looks at what the child has written.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import importlib
import io
import os
import re
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from arcdsl.executor.child import run_programs
from arcdsl.executor.gate import Snapshot
from arcdsl.executor.levels import choose
from arcdsl.executor.limits import Limits
from arcdsl.executor.page import Page
from arcdsl.executor.protocol import (
    FRAME,
    MEMORY_EXIT,
    REFUSAL,
    Cause,
    Ending,
    count_asked,
    encode_reply,
    room_asked,
)
from arcdsl.executor.system import become_nobody, die_with, limit_memory, limit_zygote

__all__: list[str] = []

# What programs may import: no child could read it, and none should pay for it.
_PRELOAD: Final = (
    *("abc", "arcdsl", "bisect", "collections.abc", "copy", "dataclasses", "enum", "fractions"),
    *("functools", "heapq", "itertools", "json", "math", "numpy", "numpy.ma", "numpy.random"),
    *("operator", "queue", "random", "re", "statistics", "string", "time", "traceback"),
    *("typing", "unicodedata", "warnings"),
)
_LANGUAGE: Final = re.compile(r"builtins|arcdsl(\.errors|\.(types|primitives)(\..*)?)?")
_LOOK_AGAIN: Final = 0.005  # seconds; seldom looks can be foreseen, and the wait interrupted
_HAS_ENDED: Final = os.WEXITED | os.WNOHANG | os.WNOWAIT
_FIRST_PRIVATE: Final = 10  # descriptors: far from those that programs know


def main() -> None:
    """Serve requests from standard input until it ends."""
    levels, cpu, fuel, wall, memory = sys.argv[1:]
    limits = Limits(float(cpu), int(fuel), float(wall), int(memory))
    requests, replies = os.fdopen(_private(0), "rb"), os.fdopen(_private(1), "wb")
    for name in _PRELOAD:
        importlib.import_module(name)
    os.environ.clear()
    become_nobody()
    try:
        level, contain = choose(tuple(levels.split(",")))
    except OSError as error:
        _send(replies, f"{REFUSAL}{error}".encode())
        return
    _say_nothing()
    size = limit_zygote()
    if size is None:
        level += " without memory"
    language = Snapshot(module for name, module in sys.modules.items() if _LANGUAGE.fullmatch(name))
    gc.collect()
    gc.freeze()
    zygote = os.getpid()
    _send(replies, level.encode())

    while len(header := requests.read(FRAME.size)) == FRAME.size:
        request = requests.read(*FRAME.unpack(header))
        room = room_asked(request)
        page = Page(room)

        def run(request: bytes = request, page: Page = page, room: int = room) -> None:
            os.closerange(_FIRST_PRIVATE, _FIRST_PRIVATE + 10)
            die_with(zygote)
            if size is not None:
                limit_memory(size + room + limits.memory_bytes)
            contain()
            run_programs(request, page, language, limits.fuel)

        ending = _supervise(_fork(run), page, count_asked(request), requests, limits)
        _send(replies, encode_reply(ending, page.take()))


def _private(descriptor: int) -> int:
    """Move a descriptor out of the reach of those who expect it there."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, _FIRST_PRIVATE)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
    return moved


class _Silence(io.TextIOBase):
    """A stream that takes everything and keeps nothing: programs may print."""

    def write(self, text: str, /) -> int:
        return len(text)


def _say_nothing() -> None:
    """Give up standard error, so late that a zygote that cannot start says why."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    for name in ("stdout", "stderr", "__stdout__", "__stderr__"):
        setattr(sys, name, _Silence())
    sys.stdin = None


def _fork(call: Callable[[], None]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        call()
    except MemoryError:
        os._exit(MEMORY_EXIT)
    finally:
        os._exit(0)


def _supervise(child: int, page: Page, count: int, requests: BinaryIO, limits: Limits) -> Ending:
    """Wait for a child, and end it where it does not end by itself."""
    ended = os.pidfd_open(child) if hasattr(os, "pidfd_open") else None
    poll = select.poll()
    poll.register(requests, 0)  # tells only that the supervisor has gone
    if ended is not None:
        poll.register(ended, select.POLLIN)
    cause, done, began, since = Cause.ITSELF, 0, 0.0, time.monotonic()
    while True:
        now, used = time.monotonic(), _cpu_seconds(child)
        begun, start = page.progress()
        # Another program than at the last look. There are no more than were asked for, whatever
        # a hostile one writes here to get more time.
        if done < begun <= count:
            done, began, since = begun, max(began, min(start, used)), now
        cpu_left, wall_left = limits.cpu_seconds - (used - began), limits.wall_seconds + since - now
        if cpu_left <= 0:
            cause = Cause.CPU
            break
        if wall_left <= 0 and not _wants_processor(child):
            cause = Cause.WALL
            break
        wait = min(cpu_left, wall_left if wall_left > 0 else _LOOK_AGAIN)
        wait = wait if ended is not None else min(wait, _LOOK_AGAIN)
        ready = {descriptor for descriptor, _ in poll.poll(wait * 1000 + 1)}
        if requests.fileno() in ready:
            os.kill(child, signal.SIGKILL)  # nobody waits for it any more
            sys.exit()
        if ended in ready or (ended is None and os.waitid(os.P_PID, child, _HAS_ENDED)):
            break
    if cause is not Cause.ITSELF:
        os.kill(child, signal.SIGKILL)
    _, status, usage = os.wait4(child, 0)
    if ended is not None:
        os.close(ended)
    return Ending(cause, os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime)


def _cpu_seconds(process: int) -> float:
    """Read the processor clock of another process."""
    try:
        return time.clock_gettime(~process << 3 | 2)  # CPUCLOCK_SCHED of linux/posix-timers.h
    except OSError:  # it has just ended
        return 0.0


def _wants_processor(process: int) -> bool:
    """Say whether a process would go on if it were let: the machine is busy, not the lock."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "R"
    except OSError:
        return False


def _send(replies: BinaryIO, body: bytes) -> None:
    replies.write(FRAME.pack(len(body)) + body)
    replies.flush()


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):  # the supervisor was killed: nobody to answer
        main()
