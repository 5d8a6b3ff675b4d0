"""The memory that a child shares with its zygote: what it leaves of each program.

It starts as zeros, with room for every result, and is thrown away with the child.
The zygote reads the three numbers at its start, to know when the present program
began; the rest is bytes to it. A hostile program may write anything here: it is
the supervisor that checks every field, and it believes no one but itself.
"""

from __future__ import annotations

import mmap
import struct
from typing import Final

__all__ = ["Page"]

_HEADER: Final = struct.Struct("=IId")
"""How many bytes are written, how many programs are done, when the present one began."""


class Page:
    """Shared memory with a header.

    Args:
        room: How many bytes can be written.
    """

    def __init__(self, room: int) -> None:
        self._memory = mmap.mmap(-1, _HEADER.size + room)
        self._room = room
        self._written = self._done = 0
        self._began = 0.0

    def begin(self, seconds: float) -> None:
        """Note in the child that a program begins, at this processor time."""
        self._began = seconds
        self._note()

    def write(self, data: bytes, *, last: bool = False) -> None:
        """Add bytes in the child; the last of a program make it done."""
        start = _HEADER.size + self._written
        self._memory[start : start + len(data)] = data
        self._written += len(data)
        self._done += last
        self._note()

    def progress(self) -> tuple[int, float]:
        """Read in the zygote how many programs are done and when the present one began."""
        _, done, began = _HEADER.unpack_from(self._memory)
        return done, began

    def take(self) -> bytes:
        """Read in the zygote what the child has left, and give the memory back."""
        written, _, _ = _HEADER.unpack_from(self._memory)
        data = self._memory[_HEADER.size : _HEADER.size + min(written, self._room)]
        self._memory.close()
        return data

    def _note(self) -> None:
        _HEADER.pack_into(self._memory, 0, self._written, self._done, self._began)
