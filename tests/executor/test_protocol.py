"""What travels arrives, and any bytes at all are blocks or a DataError."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcdsl.errors import DataError
from arcdsl.executor import ErrorKind
from arcdsl.executor.page import Page
from arcdsl.executor.protocol import (
    MAX_MESSAGE,
    Cause,
    Ending,
    Flag,
    count_asked,
    decode_block,
    decode_reply,
    decode_request,
    encode_end,
    encode_record,
    encode_reply,
    encode_request,
    room_asked,
)
from arcdsl.testing import grids
from arcdsl.types import MAX_SIDE, Grid

GRIDS = st.lists(grids(), max_size=4)
WORKS = st.lists(st.tuples(st.binary(max_size=40), GRIDS), max_size=4)
# Errors that a child reports on itself; the others are the supervisor's own findings.
KINDS = st.sampled_from(
    [
        *(ErrorKind.SYNTAX, ErrorKind.NO_FUNCTION, ErrorKind.EXCEPTION, ErrorKind.INVALID),
        *(ErrorKind.MEMORY, ErrorKind.EXITED, ErrorKind.FORBIDDEN, ErrorKind.TIMEOUT_FUEL),
    ]
)


@given(WORKS, st.booleans())
def test_request_round_trips(works: list[tuple[bytes, list[Grid]]], alone: bool) -> None:
    body = encode_request(works, alone=alone)
    decoded, said_alone = decode_request(body)
    assert ([*decoded], said_alone, count_asked(body)) == (works, alone, len(works))


@given(WORKS, st.sampled_from(list(Cause)), st.integers(-64, 255), st.floats(0, 1e9))
def test_reply_round_trips(
    works: list[tuple[bytes, list[Grid]]], cause: Cause, code: int, seconds: float
) -> None:
    ending, blocks = Ending(cause, code, seconds), encode_request(works, alone=True)
    assert decode_reply(encode_reply(ending, blocks)) == (ending, blocks)


@pytest.mark.parametrize("body", [b"", b"\0" * 12, b"\7" + b"\0" * 20])
def test_reply_that_is_none_is_a_data_error(body: bytes) -> None:
    with pytest.raises(DataError, match="decode_reply: expected a reply"):
        decode_reply(body)


@given(GRIDS, st.sampled_from(list(Flag)), st.floats(0, 1e9), st.binary(max_size=20))
def test_block_round_trips_whatever_follows(
    grids: list[Grid], flags: Flag, seconds: float, rest: bytes
) -> None:
    data = b"".join(map(encode_record, grids)) + encode_end(flags, seconds)
    block, end = decode_block(b"before" + data + rest, len(b"before"), len(grids))
    assert [record.grid for record in block.records] == grids
    assert (block.ended, block.flags, block.seconds) == (True, flags, seconds)
    assert end == len(b"before" + data)


@given(GRIDS, st.data())
def test_block_loses_only_a_cut_end(grids: list[Grid], data: st.DataObject) -> None:
    packed = [*map(encode_record, grids), encode_record(error=ErrorKind.EXCEPTION, message="x")]
    whole = b"".join(packed)
    cut = data.draw(st.integers(0, len(whole)))
    block, _ = decode_block(whole[:cut], 0, len(packed))
    kept = sum(sum(map(len, packed[: n + 1])) <= cut for n in range(len(packed)))
    assert [record.grid for record in block.records] == [*grids, None][:kept]
    assert not block.ended


@given(KINDS, st.text(max_size=2 * MAX_MESSAGE))
def test_error_round_trips_capped_and_printable(kind: ErrorKind, message: str) -> None:
    data = encode_record(error=kind, message=message) + encode_end(Flag(0), 0.0)
    [record] = decode_block(data, 0, 3)[0].records
    assert (record.grid, record.error) == (None, kind)
    assert len(record.message) <= MAX_MESSAGE
    assert record.message.isprintable()
    if message.isprintable() and message.isascii():
        assert record.message == message[:MAX_MESSAGE]


@given(st.lists(st.binary(max_size=30) | grids().map(encode_record), max_size=4), st.integers(0, 3))
def test_any_bytes_are_a_block_or_a_data_error(parts: list[bytes], inputs: int) -> None:
    data = b"".join(parts)
    try:
        block, end = decode_block(data, 0, inputs)
    except DataError:
        return
    assert 0 <= end <= len(data)
    assert len(block.records) <= max(inputs, 1)
    assert all((record.grid is None) != (record.error is None) for record in block.records)
    assert 0 <= block.seconds < float("inf")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(bytes([0, 0, 1, 0, 1, 0, 0, 10]), id="color 10"),
        pytest.param(bytes([0, 0, 1, 0, 1, 0, 0, 255]), id="color -1"),
        pytest.param(bytes(7), id="no cells"),
        pytest.param(bytes([9, 0, 0, 0, 0, 0, 0]), id="unknown error"),
        pytest.param(bytes([0, 1, 1, 0, 1, 0, 0]), id="257 rows"),
        pytest.param(bytes([3, 0, 0, 0, 0, 255, 255]), id="long message"),
        pytest.param(encode_record(Grid([[1]])) * 2, id="too many"),
        pytest.param(encode_end(Flag(0), 0.0)[:1] + b"\4" + bytes(8), id="unknown flag"),
        pytest.param(b"\xff\0" + struct.pack(">d", float("nan")), id="no time"),
        pytest.param(b"\xff\0" + struct.pack(">d", -1.0), id="negative time"),
    ],
)
def test_block_out_of_range_is_refused(data: bytes) -> None:
    with pytest.raises(DataError, match="decode_block: expected"):
        decode_block(data, 0, 1)


def test_block_with_fewer_grids_than_inputs_is_refused() -> None:
    data = encode_record(Grid([[1]])) + encode_end(Flag(0), 0.0)
    with pytest.raises(DataError, match="expected 2 records, got 1"):
        decode_block(data, 0, 2)


def test_room_is_enough_for_the_largest_block() -> None:
    large = encode_record(Grid([[9] * MAX_SIDE] * MAX_SIDE))
    wordy = encode_record(error=ErrorKind.EXCEPTION, message="\N{GRINNING FACE}" * 300)
    most = max(len(large), len(wordy)) * 3 + len(encode_end(Flag(0), 0.0))
    request = encode_request([(b"", [Grid([[1]])] * 3)] * 2, alone=False)
    page = Page(room_asked(request))
    for _ in range(2):
        page.begin(1.5)
        page.write(bytes(most))
    assert page.progress() == (2, 1.5)
    assert len(page.take()) == 2 * most
