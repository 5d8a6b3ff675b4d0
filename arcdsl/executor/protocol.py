"""What travels between supervisor, zygote and child: lengths, numbers and cells.

    request  supervisor → zygote   programs, each with its input grids
    block    child → page          for each program: a record for each input, then an end
    reply    zygote → supervisor   how the child ended, then its blocks, unread

Nothing is unpickled. The zygote copies blocks without looking at them; the
supervisor, which trusts neither, checks every field of them.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Final

import numpy as np

from arcdsl.errors import ArcdslError, DataError
from arcdsl.executor.verdict import ErrorKind
from arcdsl.types import MAX_SIDE, Grid
from arcdsl.types.piece import make

__all__ = [
    "FRAME",
    "MAX_MESSAGE",
    "MAX_SOURCE",
    "MEMORY_EXIT",
    "REFUSAL",
    "Block",
    "Cause",
    "Ending",
    "Flag",
    "Record",
    "Work",
    "count_asked",
    "decode_block",
    "decode_reply",
    "decode_request",
    "encode_end",
    "encode_record",
    "encode_reply",
    "encode_request",
    "room_asked",
]

MAX_SOURCE: Final = 65_536
"""The most bytes of UTF-8 that a program may have."""

MAX_MESSAGE: Final = 200
"""The most characters of a message."""

_ADDRESS: Final = re.compile(r" at 0x[0-9a-fA-F]+")

MEMORY_EXIT: Final = 77
"""The exit code of a child that had no memory left to say so."""

REFUSAL: Final = "!"
"""How the first words of a zygote begin that will not run programs."""

FRAME: Final = struct.Struct(">I")
"""The length of the body that follows."""

_REQUEST: Final = struct.Struct(">?HI")
_PROGRAM: Final = struct.Struct(">HI")
_SIDES: Final = struct.Struct(">HH")
_ENDING: Final = struct.Struct(">Bid")
_RECORD: Final = struct.Struct(">BHHH")
_END: Final = struct.Struct(">BBd")
_END_MARK: Final = 255
# The errors that a child reports on itself, by their byte on the wire.
_KINDS: Final = (
    None,
    ErrorKind.SYNTAX,
    ErrorKind.NO_FUNCTION,
    ErrorKind.EXCEPTION,
    ErrorKind.INVALID,
    ErrorKind.MEMORY,
    ErrorKind.EXITED,
    ErrorKind.FORBIDDEN,
    ErrorKind.TIMEOUT_FUEL,
)

Work = tuple[bytes, Sequence[Grid]]
"""A program in UTF-8 and its inputs."""


class Cause(IntEnum):
    """Who ended a child."""

    ITSELF = 0
    CPU = 1
    WALL = 2


class Flag(IntFlag):
    """What a child says of a program as a whole."""

    TAMPERED = 1  # the language is not what it was
    DEFERRED = 2  # not run: it must not share its process


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


@dataclass(frozen=True, slots=True)
class Block:
    """What a child left of one program.

    Attributes:
        records: One for each input; a single error if the program could not be loaded.
        ended: Whether the child came to its end.
        flags: What the child says of it.
        seconds: Processor time, as the child measured it.
    """

    records: tuple[Record, ...]
    ended: bool
    flags: Flag
    seconds: float


def encode_request(works: Sequence[Work], *, alone: bool) -> bytes:
    """Pack programs and their inputs; alone says that any program may run."""
    room = sum(_block_limit(len(grids)) for _, grids in works)
    parts = [_REQUEST.pack(alone, len(works), room)]
    for source, grids in works:
        parts.append(_PROGRAM.pack(len(grids), len(source)))
        parts += map(_encode_grid, grids)
        parts.append(source)
    return b"".join(parts)


def count_asked(body: bytes) -> int:
    """Say how many programs a request has."""
    return int(_REQUEST.unpack_from(body)[1])


def room_asked(body: bytes) -> int:
    """Say how many bytes the blocks of a request can have together."""
    return int(_REQUEST.unpack_from(body)[2])


def decode_request(body: bytes) -> tuple[Iterator[Work], bool]:
    """Unpack a request, in a child; the second says that any program may run."""
    alone, count, _ = _REQUEST.unpack_from(body)
    return _works(body, count), alone


def _works(body: bytes, count: int) -> Iterator[Work]:
    """Give the programs one by one, each with inputs of its own."""
    start = _REQUEST.size
    for _ in range(count):
        inputs, length = _PROGRAM.unpack_from(body, start)
        start += _PROGRAM.size
        grids = []
        for _ in range(inputs):
            height, width = _SIDES.unpack_from(body, start)
            start += _SIDES.size
            # They come from the supervisor, which has checked them.
            cells = np.frombuffer(body, np.int8, height * width, start)
            grids.append(make(Grid, cells.reshape(height, width).copy()))
            start += height * width
        yield body[start : start + length], grids
        start += length


def encode_record(
    grid: Grid | None = None, error: ErrorKind | None = None, message: str = ""
) -> bytes:
    """Pack what a program made of one input."""
    text = message[:MAX_MESSAGE].encode(errors="replace")
    if grid is None:
        return _RECORD.pack(_KINDS.index(error), 0, 0, len(text)) + text
    cells = np.asarray(grid, np.int8)
    return _RECORD.pack(0, *cells.shape, 0) + cells.tobytes()


def encode_end(flags: Flag, seconds: float) -> bytes:
    """Pack what follows the records of a program."""
    return _END.pack(_END_MARK, flags, seconds)


def decode_block(data: bytes, start: int, inputs: int) -> tuple[Block, int]:
    """Unpack what a child left of one program, taking nothing for granted.

    Args:
        data: The child's bytes. A record that was cut short at the end is left out.
        start: Where the block begins.
        inputs: How many inputs the program has.

    Returns:
        The block, and where the next one begins.

    Raises:
        DataError: If the bytes are no such block.
    """
    records: list[Record] = []
    while start < len(data) and data[start] != _END_MARK:
        if len(records) == inputs:
            raise DataError(f"decode_block: expected {inputs} records, got more")
        record, end = _decode_record(data, start)
        if record is None:
            break
        records.append(record)
        start = end
    if start + _END.size > len(data) or data[start] != _END_MARK:
        return Block(tuple(records), ended=False, flags=Flag(0), seconds=0.0), len(data)
    _, flags, seconds = _END.unpack_from(data, start)
    if flags > (Flag.TAMPERED | Flag.DEFERRED) or not 0 <= seconds < float("inf"):
        raise DataError(f"decode_block: expected an end, got fields out of range at {start}")
    loaded = len(records) == 1 and records[0].error is None
    if len(records) not in ({inputs} if loaded else {inputs, 1, 0}):
        raise DataError(f"decode_block: expected {inputs} records, got {len(records)}")
    return Block(tuple(records), ended=True, flags=Flag(flags), seconds=seconds), start + _END.size


def _decode_record(data: bytes, start: int) -> tuple[Record | None, int]:
    """Unpack a record; None if it was cut short."""
    if start + _RECORD.size > len(data):
        return None, start
    kind, height, width, length = _RECORD.unpack_from(data, start)
    start += _RECORD.size
    end = start + height * width + length
    if kind >= len(_KINDS) or max(height, width) > MAX_SIDE or length > 4 * MAX_MESSAGE:
        raise DataError(f"decode_block: expected a record, got fields out of range at {start}")
    if end > len(data):
        return None, start
    if kind:
        text = data[end - length : end].decode(errors="replace")[:MAX_MESSAGE]
        text = _ADDRESS.sub("", text)  # where an object lay differs from process to process
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
        return Record(None, _KINDS[kind], shown), end
    try:
        return Record(_decode_grid(data, start, height, width), None, ""), end
    except ArcdslError as error:
        raise DataError(f"decode_block: expected a grid, got {error}") from error


def _block_limit(inputs: int) -> int:
    """Say how many bytes the block of a program can have at most."""
    return inputs * (_RECORD.size + MAX_SIDE * MAX_SIDE) + 4 * MAX_MESSAGE + _END.size


def encode_reply(ending: Ending, blocks: bytes) -> bytes:
    """Pack how a child ended and what it left."""
    return _ENDING.pack(ending.cause, ending.code, ending.seconds) + blocks


def decode_reply(body: bytes) -> tuple[Ending, bytes]:
    """Unpack how a child ended and what it left.

    Raises:
        DataError: If the body is not a reply.
    """
    try:
        cause, code, seconds = _ENDING.unpack_from(body)
        return Ending(Cause(cause), code, seconds), body[_ENDING.size :]
    except (struct.error, ValueError) as error:
        raise DataError(f"decode_reply: expected a reply, got {len(body)} bytes") from error


def _encode_grid(grid: Grid) -> bytes:
    cells = np.asarray(grid, np.int8)
    return _SIDES.pack(*cells.shape) + cells.tobytes()


def _decode_grid(data: bytes, start: int, height: int, width: int) -> Grid:
    cells = np.frombuffer(data, np.int8, height * width, start)
    return Grid(cells.reshape(height, width))
