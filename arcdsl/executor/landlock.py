"""The second choice where the kernel takes no seccomp filter: no file can be opened.

Landlock lets a process give up the file system. It does not stop forks, signals or
(before its version 4) the network; forks are stopped by a limit instead.

Source: linux/landlock.h; the three system calls have the same number on every machine.
"""

from __future__ import annotations

import ctypes
import os
import struct
from typing import Final

from arcdsl.executor.system import prctl

__all__ = ["install"]

_CREATE_RULESET: Final = 444
_RESTRICT_SELF: Final = 446
_VERSION: Final = 1  # LANDLOCK_CREATE_RULESET_VERSION: ask which version the kernel has
_SET_NO_NEW_PRIVILEGES: Final = 38
_FILE_RIGHTS: Final = (13, 14, 15, 15, 16)  # how many rights there are, by version; then 16
_NET_RIGHTS: Final = 0b11  # to bind and to connect TCP, since version 4
_SCOPES: Final = 0b11  # abstract sockets and signals to others, since version 6


def install() -> None:
    """Give up every right that Landlock knows, for good.

    Raises:
        OSError: If the kernel has no Landlock, or refuses.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = _checked(libc.syscall(_CREATE_RULESET, None, 0, _VERSION))
    files = (1 << _FILE_RIGHTS[min(version, len(_FILE_RIGHTS)) - 1]) - 1
    rights = struct.pack("=Q", files)
    rights += struct.pack("=Q", _NET_RIGHTS) if version >= 4 else b""
    rights += struct.pack("=Q", _SCOPES) if version >= 6 else b""
    ruleset = _checked(libc.syscall(_CREATE_RULESET, rights, ctypes.c_size_t(len(rights)), 0))
    prctl(_SET_NO_NEW_PRIVILEGES, 1)
    _checked(libc.syscall(_RESTRICT_SELF, ruleset, 0))
    os.close(ruleset)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"landlock: {os.strerror(number)}")
    return result
