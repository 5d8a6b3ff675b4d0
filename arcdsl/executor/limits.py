"""Every limit on a program, named and explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["CONFIRM", "LEVELS", "SEARCH", "Limits"]

LEVELS: Final = ("seccomp", "landlock", "unsafe")
"""How strongly programs can be contained, from the strongest to hardly; see `levels`."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use, all its inputs together.

    Attributes:
        cpu_seconds: Processor time. It does not depend on what else the machine does.
        fuel: Loop steps, counted where the source has a `while`; an endless loop ends
            there, always at the same step, long before it has used up its time.
        wall_seconds: Time by the clock without using the processor: for programs that
            wait for what never comes. One that works is not stopped by it.
        memory_bytes: Address space beyond that of the interpreter. Little enough that to
            fill it takes less than the processor time: the verdict is always the same.
    """

    cpu_seconds: float = 0.25
    fuel: int = 200_000
    wall_seconds: float = 2.5
    memory_bytes: int = 64 * 2**20


SEARCH: Final = Limits()
"""For many programs, most of them wrong: an endless loop costs a quarter of a second at most.

Correct programs need 55 steps (median) and at most 174,000 of the 200,000.
"""

CONFIRM: Final = Limits(cpu_seconds=2.0, fuel=10_000_000, wall_seconds=10.0)
"""For programs that are believed to be right."""
