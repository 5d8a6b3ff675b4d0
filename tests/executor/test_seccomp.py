"""The filter of system calls, run instruction by instruction as the kernel would."""

from __future__ import annotations

import errno
import platform
import re
import struct
from pathlib import Path

import pytest

from arcdsl.executor.seccomp import ALLOWED, ENDED, filter_program

MACHINES = {"x86_64": 0xC000_003E, "aarch64": 0xC000_00B7}
PASS, END, REFUSE = 0x7FFF_0000, 0x8000_0000, 0x0005_0000 | errno.EPERM
READ, WRITE, EXECUTE = 1, 2, 4
HEADERS = {
    "x86_64": ("x86_64-linux-gnu/asm/unistd_64.h", "asm/unistd_64.h"),
    "aarch64": ("asm-generic/unistd.h",),
}


def answer(program: bytes, machine: int, number: int, *arguments: int) -> int:
    """Run a filter on one system call; all its jumps have to go forward, and end."""
    call = struct.pack("=IIQ6Q", number, machine, 0, *(*arguments, 0, 0, 0, 0, 0, 0)[:6])
    instructions = list(struct.iter_unpack("=HBBI", program))
    word = at = 0
    while True:
        code, then, otherwise, value = instructions[at]
        at += 1
        match code:
            case 0x20:  # load a word of the call
                [word] = struct.unpack_from("=I", call, value)
            case 0x15:
                at += then if word == value else otherwise
            case 0x35:
                at += then if word >= value else otherwise
            case 0x45:
                at += then if word & value else otherwise
            case 0x06:
                return int(value)
            case _:
                raise AssertionError(f"unknown instruction {code:#x} at {at - 1}")


@pytest.mark.parametrize("column", [0, 1], ids=list(MACHINES))
def test_filter_answers_every_call_as_the_tables_say(column: int) -> None:
    name, machine = [*MACHINES.items()][column]
    program = filter_program(name)
    allowed = {calls[column] for calls in ALLOWED.values()}
    ended = {calls[column] for calls in ENDED.values()}
    assert not (allowed & ended) - {None}
    for number in range(1024):
        expected = PASS if number in allowed else END if number in ended else REFUSE
        assert answer(program, machine, number, 0, 4096, READ | WRITE) == expected, number


@pytest.mark.parametrize("column", [0, 1], ids=list(MACHINES))
@pytest.mark.parametrize("call", ["mmap", "mprotect"])
@pytest.mark.parametrize("access", range(8))
def test_filter_refuses_memory_that_can_be_executed(column: int, call: str, access: int) -> None:
    name, machine = [*MACHINES.items()][column]
    number = ALLOWED[call][column]
    assert number is not None
    expected = REFUSE if access & EXECUTE else PASS
    for high in (0, 1 << 32, 0xFFFF_FFF8 << 32):  # the kernel looks at the low half only
        got = answer(filter_program(name), machine, number, EXECUTE, EXECUTE, access | high)
        assert got == expected


@pytest.mark.parametrize("name", MACHINES)
def test_filter_ends_calls_of_another_machine(name: str) -> None:
    program = filter_program(name)
    for other in (0, 3, 0x4000_0003, 0x4000_0028, *MACHINES.values()):
        if other != MACHINES[name]:
            assert {answer(program, other, number) for number in range(512)} == {END}


@pytest.mark.parametrize("number", [0, 9, 39, 57, 59, 231, 511, 0x3FFF_FFFF, 0xBFFF_FFFF])
def test_filter_ends_calls_of_the_second_table(number: int) -> None:
    assert answer(filter_program("x86_64"), MACHINES["x86_64"], 0x4000_0000 + number) == END


def test_filter_is_no_longer_than_the_kernel_takes() -> None:
    for name in MACHINES:
        program = filter_program(name)
        assert len(program) % 8 == 0
        assert len(program) // 8 <= 4096


def test_filter_of_unknown_machine_is_an_error() -> None:
    with pytest.raises(OSError, match=r"filter_program: expected one of .*, got 'vax'"):
        filter_program("vax")


def test_no_call_that_reaches_beyond_the_process_passes() -> None:
    reaching = "open openat read write fork clone execve socket connect kill prctl ioctl pipe dup"
    assert not set(reaching.split()) & set(ALLOWED)


@pytest.mark.parametrize("column", [0, 1], ids=list(MACHINES))
def test_numbers_are_those_of_the_system_headers(column: int) -> None:
    name = [*MACHINES][column]
    headers = [Path("/usr/include", header) for header in HEADERS[name]]
    header = next((path for path in headers if path.exists()), None)
    if header is None:
        pytest.skip(f"no header of {name} on this {platform.machine()}")
    text = header.read_text()
    found = re.findall(r"#define __NR(?:3264)?_(\w+) (\d+)", text)
    numbers = {word: int(number) for word, number in found}
    assert len(numbers) > 200
    for call, calls in (ALLOWED | ENDED).items():
        if calls[column] is not None:
            assert numbers[call] == calls[column], call
