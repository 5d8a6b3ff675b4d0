"""The wall: a filter in the kernel through which few system calls pass.

A filter is a small program in the kernel's own virtual machine (BPF, "Berkeley
packet filter"). The kernel runs it at every system call of a process, and does
what it returns: let the call pass, answer it with an error, or end the process.
Once installed it cannot be taken off, not even by root. A program that computes
needs memory and an end, and nothing else of the system: no file, no process, no
network. So the filter lets those few calls pass, ends the process at those that
nobody makes by accident, and answers "not permitted" to all others, so that a
harmless `open` becomes an ordinary Python exception.

Source: linux/filter.h, linux/seccomp.h, linux/audit.h; the numbers of calls are
those of asm/unistd_64.h (x86-64) and asm-generic/unistd.h (aarch64).
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
from typing import Final

from arcdsl.executor.system import prctl

__all__ = ["ALLOWED", "ENDED", "filter_program", "install"]

# name: (number on x86-64, number on aarch64); None where the machine does not have the call.
ALLOWED: Final[dict[str, tuple[int | None, int | None]]] = {
    "mmap": (9, 222),  # memory, as long as it cannot be executed
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "brk": (12, 214),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "rt_sigprocmask": (14, 135),  # how signals and C-level jumps return
    "rt_sigreturn": (15, 139),
    "futex": (202, 98),  # locks; a deadlock ends at the limit of wall time
    "sched_yield": (24, 124),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "gettimeofday": (96, 169),
    "getrandom": (318, 278),  # numpy seeds generators; chance is found by running twice
    "exit": (60, 93),
    "exit_group": (231, 94),
}
"""System calls that pass."""

ENDED: Final[dict[str, tuple[int | None, int | None]]] = {
    "clone": (56, 220),
    "fork": (57, None),
    "vfork": (58, None),
    "clone3": (435, 435),
    "execve": (59, 221),
    "execveat": (322, 281),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kill": (62, 129),
    "pidfd_send_signal": (424, 424),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "io_uring_setup": (425, 425),
    "bpf": (321, 280),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "memfd_create": (319, 279),
    "userfaultfd": (323, 282),
    "perf_event_open": (298, 241),
    "keyctl": (250, 219),
}
"""System calls that end the process: no harmless program comes to them."""

_MACHINES: Final = {"x86_64": (0, 0xC000_003E), "aarch64": (1, 0xC000_00B7)}  # AUDIT_ARCH_...
_X32: Final = 0x4000_0000  # calls of x86-64's second, 32-bit table have this bit

_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS: a word of the call's description
_IS: Final = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_AT_LEAST: Final = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_HAS_BIT: Final = 0x45  # BPF_JMP | BPF_JSET | BPF_K
_RETURN: Final = 0x06  # BPF_RET | BPF_K

_NUMBER, _MACHINE, _THIRD_ARGUMENT = 0, 4, 32  # offsets in struct seccomp_data
_EXECUTABLE: Final = 4  # PROT_EXEC

_PASS: Final = 0x7FFF_0000  # SECCOMP_RET_ALLOW
_END: Final = 0x8000_0000  # SECCOMP_RET_KILL_PROCESS
_REFUSE: Final = 0x0005_0000 | errno.EPERM  # SECCOMP_RET_ERRNO

_SET_NO_NEW_PRIVILEGES: Final = 38  # of linux/prctl.h
_SET_SECCOMP: Final = 22
_FILTER: Final = 2


def filter_program(machine: str | None = None) -> bytes:
    """Assemble the filter.

    Args:
        machine: "x86_64" or "aarch64"; this machine by default.

    Returns:
        Its instructions, 8 bytes each.

    Raises:
        OSError: If the numbers of the machine's system calls are not known here.
    """
    machine = platform.machine() if machine is None else machine
    if machine not in _MACHINES:
        raise OSError(f"filter_program: expected one of {[*_MACHINES]}, got {machine!r}")
    column, audit = _MACHINES[machine]
    protected = {"mmap", "mprotect"}
    passing = [calls[column] for name, calls in ALLOWED.items() if name not in protected]
    ending = [calls[column] for calls in ENDED.values()]
    checked = [ALLOWED[name][column] for name in sorted(protected)]

    program = [(_LOAD, 0, 0, _MACHINE), (_IS, 1, 0, audit), (_RETURN, 0, 0, _END)]
    program += [(_LOAD, 0, 0, _NUMBER), (_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _END)]
    for numbers, answer in ((passing, _PASS), (ending, _END)):
        for number in numbers:
            if number is not None:
                program += [(_IS, 0, 1, number), (_RETURN, 0, 0, answer)]
    for number in checked:
        if number is not None:  # memory that can be executed is refused
            program += [
                (_IS, 0, 4, number),
                (_LOAD, 0, 0, _THIRD_ARGUMENT),
                (_HAS_BIT, 0, 1, _EXECUTABLE),
                (_RETURN, 0, 0, _REFUSE),
                (_RETURN, 0, 0, _PASS),
            ]
    program.append((_RETURN, 0, 0, _REFUSE))
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)


def install(program: bytes) -> None:
    """Put the filter around this process, for good.

    Args:
        program: The instructions, from `filter_program`.

    Raises:
        OSError: If the kernel refuses.
    """
    instructions = ctypes.c_char_p(program)
    address = ctypes.cast(instructions, ctypes.c_void_p).value
    # struct sock_fprog: how many instructions, and where they are.
    described = ctypes.c_char_p(struct.pack("@HP", len(program) // 8, address))
    prctl(_SET_NO_NEW_PRIVILEGES, 1)
    prctl(_SET_SECCOMP, _FILTER, ctypes.cast(described, ctypes.c_void_p).value or 0)
