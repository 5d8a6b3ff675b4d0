"""What running a program comes to: the taxonomy, the verdict, the judgement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from arcdsl.errors import ValidityError

if TYPE_CHECKING:  # a worker needs the taxonomy only, and must not load data sets
    from arcdsl.tasks import Pair, Task
    from arcdsl.types import Grid

__all__ = ["ErrorKind", "Judgement", "SupportsRun", "Verdict", "judge"]


class ErrorKind(StrEnum):
    """Why a program gave no grid. A grid that is wrong is not an error: see `judge`."""

    SYNTAX = "syntax"  # does not compile, or is longer than the limit
    NO_FUNCTION = "no_function"  # defines no callable `transform`
    EXCEPTION = "exception"
    INVALID = "invalid"  # returned something other than a Grid
    MEMORY = "memory"
    TIMEOUT_CPU = "timeout_cpu"
    TIMEOUT_FUEL = "timeout_fuel"  # reserved: no executor here counts loop steps
    TIMEOUT_WALL = "timeout_wall"  # used little processor time, but did not end
    CRASH = "crash"  # ended by a signal, or took its worker with it
    EXITED = "exited"  # left the interpreter by itself
    FORBIDDEN = "forbidden"  # reserved: no executor here refuses system calls
    TAMPERED = "tampered"  # its answer does not follow the protocol
    NONDETERMINISTIC = "nondeterministic"  # reserved: no executor here runs a program twice
    NOT_RUN = "not_run"  # the executor was closed before the program ended


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a program did with the inputs of a task.

    Attributes:
        train: one grid for each train pair, None where there is none.
        test: one grid for each test pair, None where there is none.
        error: the first error that occurred, or None if every input gave a grid.
        message: the exception's class and the start of its text, or the like.
        seconds: processor time of the program, all inputs together.
        isolation: what contained the program, and which limits were missing.
    """

    train: tuple[Grid | None, ...]
    test: tuple[Grid | None, ...]
    error: ErrorKind | None
    message: str
    seconds: float
    isolation: str


class SupportsRun(Protocol):
    """Anything that runs a program on a task's inputs and never raises for it."""

    async def run(self, program: str, task: Task) -> Verdict:
        """Run `transform` of a program on every input of a task.

        Args:
            program: Python source that defines `transform(grid: Grid) -> Grid`.
            task: the task; its outputs never reach the program.

        Returns:
            The verdict, also for a program that is wrong, hostile or endless.
        """
        ...


@dataclass(frozen=True, slots=True)
class Judgement:
    """Which grids of a verdict are right.

    Attributes:
        train_correct: one answer for each train pair.
        test_correct: one answer for each test pair, None if the task hides any output.
    """

    train_correct: tuple[bool, ...]
    test_correct: tuple[bool, ...] | None


def judge(task: Task, verdict: Verdict) -> Judgement:
    """Compare the grids of a verdict with the outputs of its task.

    Args:
        task: the task that the program was run on.
        verdict: what the program did.

    Returns:
        The judgement.

    Raises:
        ValidityError: the verdict is about another number of grids.
    """
    asked = f"{len(task.train)} train and {len(task.test)} test grids"
    if (len(task.train), len(task.test)) != (len(verdict.train), len(verdict.test)):
        got = f"{len(verdict.train)} and {len(verdict.test)}"
        raise ValidityError(f"judge: expected {asked}, got {got}")
    known = all(pair.output is not None for pair in task.test)
    return Judgement(
        train_correct=_compare(task.train, verdict.train),
        test_correct=_compare(task.test, verdict.test) if known else None,
    )


def _compare(pairs: Sequence[Pair], grids: Sequence[Grid | None]) -> tuple[bool, ...]:
    return tuple(
        grid is not None and grid == pair.output for pair, grid in zip(pairs, grids, strict=True)
    )
