"""What a child gives up before it runs a program, as far as the system lets it."""

from __future__ import annotations

import ctypes
import math
import os
import resource
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["Limits", "contain", "own_size"]

_NOBODY: Final = 65_534
_OPEN_FILES: Final = 32
_SET_DEATH_SIGNAL: Final = 1  # PR_SET_PDEATHSIG of linux/prctl.h


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use.

    Attributes:
        cpu_seconds: processor time, all inputs together.
        wall_seconds: time by the clock, against programs that wait.
        memory_bytes: address space on top of the worker's own.
    """

    cpu_seconds: float
    wall_seconds: float
    memory_bytes: int


def own_size() -> int | None:
    """Say how much address space this process has, in bytes; None if unknown."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return None
    return pages * resource.getpagesize()


def contain(limits: Limits, size: int | None, worker: int) -> list[str]:
    """Limit this process for good.

    Args:
        limits: what it may use from now on.
        size: the address space that it has, from `own_size`.
        worker: the process that must be alive for this one to live.

    Returns:
        The names of the steps that this system refuses.
    """
    steps: dict[str, Callable[[], None]] = {
        "memory": lambda: _limit_memory(size, limits.memory_bytes),
        # A backstop: the worker reads the processor clock, which is finer.
        "cpu": lambda: _limit(resource.RLIMIT_CPU, math.ceil(limits.cpu_seconds) + 1),
        "file size": lambda: _limit(resource.RLIMIT_FSIZE, 0),
        "core": lambda: _limit(resource.RLIMIT_CORE, 0),
        "open files": lambda: _limit(resource.RLIMIT_NOFILE, _OPEN_FILES),
        "user": _become_nobody,
        "processes": lambda: _limit(resource.RLIMIT_NPROC, 0),
        "orphan": lambda: _die_with(worker),  # a change of user would undo it
    }
    missing = []
    for name, step in steps.items():
        try:
            step()
        except (AttributeError, OSError, ValueError):
            missing.append(name)
    return missing


def _limit(kind: int, value: int) -> None:
    hard = resource.getrlimit(kind)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))


def _limit_memory(size: int | None, extra: int) -> None:
    if size is None:
        raise OSError("the size of this process is unknown")
    _limit(resource.RLIMIT_AS, size + extra)


def _become_nobody() -> None:
    """Stop being root, whom no limit on processes binds."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)


def _die_with(worker: int) -> None:
    ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != worker:  # it died first
        os.kill(os.getpid(), signal.SIGKILL)
