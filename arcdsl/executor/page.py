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

_HEADER: Final = struct.Struct("=dII")
"""When the present program began, how many have begun, how many bytes are written."""


class Page:
    """Shared memory with a header.

    Args:
        room: How many bytes can be written.
    """

    def __init__(self, room: int) -> None:
        self._memory = mmap.mmap(-1, _HEADER.size + room)
        self._room = room
        self._begun = self._written = 0
        self._began = 0.0

    def begin(self, seconds: float) -> None:
        """Note in the child that a program begins, at this processor time."""
        self._began = seconds
        self._begun += 1
        self._note()

    def write(self, data: bytes) -> None:
        """Add bytes in the child."""
        start = _HEADER.size + self._written
        self._memory[start : start + len(data)] = data
        self._written += len(data)
        self._note()

    def progress(self) -> tuple[int, float]:
        """Read in the zygote how many programs have begun, and when the present one did."""
        began, begun, _ = _HEADER.unpack_from(self._memory)
        return begun, began

    def take(self) -> bytes:
        """Read in the zygote what the child has left, and give the memory back."""
        _, _, written = _HEADER.unpack_from(self._memory)
        data = self._memory[_HEADER.size : _HEADER.size + min(written, self._room)]
        self._memory.close()
        return data

    def _note(self) -> None:
        _HEADER.pack_into(self._memory, 0, self._began, self._begun, self._written)
