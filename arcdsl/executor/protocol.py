"""The bytes between a pool, its workers and their children. Nothing is unpickled.

Every frame is a length and a body.

    hello    worker → pool    what contains programs, UTF-8
    request  pool → worker    the input grids, then the source in UTF-8
    reply    worker → pool    how the child ended, then the child's own bytes, unread
    record   child → worker   one for each input, as long as the child lives

A worker copies records without looking at them; the pool, which trusts neither,
checks every field of them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np

from arcdsl.errors import ArcdslError, DataError
from arcdsl.executor.verdict import ErrorKind
from arcdsl.types import MAX_SIDE, Grid

__all__ = [
    "FRAME",
    "MAX_MESSAGE",
    "MAX_SOURCE",
    "MEMORY_EXIT",
    "Cause",
    "Ending",
    "Record",
    "decode_records",
    "decode_reply",
    "decode_request",
    "encode_record",
    "encode_reply",
    "encode_request",
    "record_limit",
    "reply_limit",
]

MAX_SOURCE: Final = 65_536
"""The most bytes of UTF-8 that a program may have."""

MAX_MESSAGE: Final = 200
"""The most characters of a message."""

MEMORY_EXIT: Final = 77
"""The exit code of a child that had no memory left to say so."""

FRAME: Final = struct.Struct(">I")
"""The length of the body that follows."""

_COUNT: Final = struct.Struct(">H")
_SIDES: Final = struct.Struct(">HH")
_ENDING: Final = struct.Struct(">Bid")
_RECORD: Final = struct.Struct(">BHHH")
# The errors that a child reports on itself, by their byte on the wire.
_KINDS: Final = (
    None,
    ErrorKind.SYNTAX,
    ErrorKind.NO_FUNCTION,
    ErrorKind.EXCEPTION,
    ErrorKind.INVALID,
    ErrorKind.MEMORY,
    ErrorKind.EXITED,
)


class Cause(IntEnum):
    """Who ended a child."""

    ITSELF = 0
    CPU = 1
    WALL = 2
    FLOOD = 3


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended: its exit code (negative: a signal) and processor seconds."""

    cause: Cause
    code: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Record:
    """What a program made of one input: a grid, or an error and a message."""

    grid: Grid | None
    error: ErrorKind | None
    message: str


def encode_request(source: bytes, grids: Sequence[Grid]) -> bytes:
    """Pack a program and its input grids."""
    return _COUNT.pack(len(grids)) + b"".join(map(_encode_grid, grids)) + source


def decode_request(body: bytes) -> tuple[bytes, list[Grid]]:
    """Unpack a program and its input grids, in a worker, which trusts the pool."""
    (count,) = _COUNT.unpack_from(body)
    start = _COUNT.size
    grids = []
    for _ in range(count):
        height, width = _SIDES.unpack_from(body, start)
        start += _SIDES.size
        grids.append(_decode_grid(body, start, height, width))
        start += height * width
    return body[start:], grids


def encode_record(
    grid: Grid | None = None, error: ErrorKind | None = None, message: str = ""
) -> bytes:
    """Pack what a program made of one input."""
    text = message[:MAX_MESSAGE].encode(errors="replace")
    if grid is None:
        return _RECORD.pack(_KINDS.index(error), 0, 0, len(text)) + text
    cells = np.asarray(grid)
    return _RECORD.pack(0, *cells.shape, 0) + cells.astype(np.int8).tobytes()


def decode_records(data: bytes, count: int) -> list[Record]:
    """Unpack records that a child wrote, taking nothing for granted.

    Args:
        data: the child's bytes. A record that was cut short at the end is left out.
        count: the number of inputs.

    Returns:
        At most `count` records, in the order of the inputs.

    Raises:
        DataError: If the bytes are not such records.
    """
    records: list[Record] = []
    start = 0
    while start + _RECORD.size <= len(data):
        kind, height, width, length = _RECORD.unpack_from(data, start)
        start += _RECORD.size
        end = start + height * width + length
        if kind >= len(_KINDS) or max(height, width) > MAX_SIDE or length > 4 * MAX_MESSAGE:
            raise DataError(
                f"decode_records: expected a record, got fields out of range at {start}"
            )
        if len(records) == count:
            raise DataError(f"decode_records: expected {count} records, got more")
        if end > len(data):
            break
        if kind:
            text = data[end - length : end].decode(errors="replace")[:MAX_MESSAGE]
            shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
            records.append(Record(None, _KINDS[kind], shown))
        else:
            try:
                grid = _decode_grid(data, start, height, width)
            except ArcdslError as error:
                raise DataError(f"decode_records: expected a grid, got {error}") from error
            records.append(Record(grid, None, ""))
        start = end
    return records


def record_limit(count: int) -> int:
    """Say how many bytes `count` records can have at most."""
    return count * (_RECORD.size + max(MAX_SIDE * MAX_SIDE, 4 * MAX_MESSAGE))


def encode_reply(ending: Ending, output: bytes) -> bytes:
    """Pack how a child ended and the bytes it left."""
    return _ENDING.pack(ending.cause, ending.code, ending.seconds) + output


def decode_reply(body: bytes) -> tuple[Ending, bytes]:
    """Unpack how a child ended and the bytes it left.

    Raises:
        DataError: If the body is not a reply.
    """
    try:
        cause, code, seconds = _ENDING.unpack_from(body)
        return Ending(Cause(cause), code, seconds), body[_ENDING.size :]
    except (struct.error, ValueError) as error:
        raise DataError(f"decode_reply: expected a reply, got {len(body)} bytes") from error


def reply_limit(count: int) -> int:
    """Say how many bytes a reply about `count` inputs can have at most."""
    return _ENDING.size + record_limit(count) + 1


def _encode_grid(grid: Grid) -> bytes:
    cells = np.asarray(grid)
    return _SIDES.pack(*cells.shape) + cells.astype(np.int8).tobytes()


def _decode_grid(data: bytes, start: int, height: int, width: int) -> Grid:
    cells = np.frombuffer(data, np.int8, height * width, start)
    return Grid(cells.reshape(height, width))
