"""How strongly programs can be contained here: tried, not assumed.

seccomp   no system calls but those for memory and time; nothing else is needed
landlock  no files; no forks by a limit; time, memory
unsafe    time and memory only: for programs that somebody has read
"""

from __future__ import annotations

import os
import platform
import signal
from collections.abc import Callable

from arcdsl.executor import landlock, seccomp, system

__all__ = ["choose", "container"]


def container(level: str) -> Callable[[], None]:
    """Prepare what a child calls before it runs a program.

    Args:
        level: One of `LEVELS`.

    Returns:
        A function that contains the process that calls it, and raises OSError where
        the system refuses.
    """
    if level == "seccomp":
        program = seccomp.filter_program()
        return lambda: seccomp.install(program)

    def contain() -> None:
        system.forbid_forks()
        if level == "landlock":
            landlock.install()

    return contain


def choose(candidates: tuple[str, ...]) -> tuple[str, Callable[[], None]]:
    """Find the strongest level that holds here, by trying what it must deny.

    Args:
        candidates: Levels, the strongest first; only `unsafe` is taken untried.

    Returns:
        Its name, with what does not hold, and what contains a child.

    Raises:
        OSError: If none holds.
    """
    for level in candidates:
        try:
            contain = container(level)
        except OSError:
            continue
        open_ = [] if level == "unsafe" else _succeeds(contain)
        if not open_ or (level == "landlock" and open_ == ["signal"]):
            return " without ".join([level, *open_]), contain
    raise OSError(
        f"expected a system that contains programs by {' or '.join(candidates)}, got "
        f"{platform.system()} {platform.release()}, which does not; run in a Linux container, or "
        "with `unsafe=True` programs that somebody has read"
    )


def _succeeds(contain: Callable[[], None]) -> list[str]:
    """Say which of three forbidden things a contained child can do; all, if it is not one."""
    attempts: dict[str, Callable[[], object]] = {
        "file": lambda: os.open("/", os.O_RDONLY),
        "fork": os.fork,
        "signal": lambda: os.kill(os.getppid(), 0),
    }
    return [name for name, attempt in attempts.items() if _can(contain, attempt)]


def _can(contain: Callable[[], None], attempt: Callable[[], object]) -> bool:
    child = os.fork()
    if not child:
        code = 1
        try:
            contain()
            code = 2
            attempt()
        except OSError:
            os._exit(code)
        finally:
            os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code not in {2, -signal.SIGSYS}  # refused, or ended for it
