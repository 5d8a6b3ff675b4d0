"""How the system is told of the limits; imported by zygotes only, for not every system has it."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import resource
import signal
import sys
from pathlib import Path
from typing import Final

__all__ = [
    "become_nobody",
    "die_with",
    "forbid_forks",
    "limit_memory",
    "limit_zygote",
    "prctl",
]

_NOBODY: Final = 65_534
_OPEN_FILES: Final = 64
_SET_DEATH_SIGNAL: Final = 1  # of linux/prctl.h
_SET_DUMPABLE: Final = 4
# Looked up once: every child needs it, and each look costs as much as a small program.
_prctl = getattr(ctypes.CDLL(None, use_errno=True), "prctl", None)
if _prctl is not None:
    _prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]


def limit_zygote() -> int | None:
    """Limit this process and all that it forks: files, core dumps, who may look at them.

    Returns:
        How much address space it has, in bytes; None where the system does not say.

    Raises:
        OSError: If the system refuses.
    """
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_NOFILE, _OPEN_FILES)
    # Not readable by processes of the same user, as which other zygotes run.
    if not sys.platform.startswith("linux"):
        return None
    prctl(_SET_DUMPABLE, 0)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


def limit_memory(size: int) -> None:
    """Limit the address space of this process, in bytes."""
    _limit(resource.RLIMIT_AS, size)


def forbid_forks() -> None:
    """Forbid this process to fork, where nothing better does; root is not bound by it."""
    _limit(resource.RLIMIT_NPROC, 0)


def become_nobody() -> None:
    """Stop being root, as far as that is possible here."""
    if os.geteuid() == 0:
        with contextlib.suppress(OSError):  # without the capability: one user is all there is
            os.setgroups([])
            os.setgid(_NOBODY)
            os.setuid(_NOBODY)


def prctl(option: int, first: int, second: int = 0) -> None:
    """Ask the kernel to treat this process in a certain way.

    Raises:
        OSError: If it refuses, or is not Linux.
    """
    if _prctl is None or _prctl(option, first, second, 0, 0):
        number = ctypes.get_errno() or errno.ENOSYS
        raise OSError(number, f"prctl: {os.strerror(number)}")


def die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent dies, where it can."""
    if not sys.platform.startswith("linux"):
        return
    prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:  # it died first
        os.kill(os.getpid(), signal.SIGKILL)


def _limit(kind: int, value: int) -> None:
    hard = resource.getrlimit(kind)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))
