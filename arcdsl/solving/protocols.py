"""What solvers take and give: budget, context, sample, outcome."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import ParamSpec, Protocol, TypeVar

from arcdsl.errors import ValidityError
from arcdsl.executor import SupportsRun, Verdict, hard_coded, judge
from arcdsl.reference.prompt import Prompt
from arcdsl.solving import processes
from arcdsl.tasks import Task
from arcdsl.types import Grid

__all__ = ["Attempts", "Budget", "Context", "Outcome", "Sample", "Solver"]

P = ParamSpec("P")
T = TypeVar("T")

Attempts = tuple[tuple[Grid, ...], ...]
"""For each test input, the outputs to hand in, at most two, the likelier first."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What a solver may spend on one task.

    Attributes:
        seconds: Wall time of the search.
        programs: How many programs it may try, None for as many as time allows.
    """

    seconds: float = 3.2
    programs: int | None = None

    def __post_init__(self) -> None:
        if not (math.isfinite(self.seconds) and self.seconds > 0):
            raise ValidityError(f"Budget: expected seconds above 0, got {self.seconds}")
        if self.programs is not None and self.programs < 1:
            raise ValidityError(f"Budget: expected 1 program or more, got {self.programs}")


@dataclass(frozen=True, slots=True)
class Sample:
    """One program that a solver proposed, and what came of it.

    Attributes:
        id: The task's id and the number of the sample.
        task_id: The task that it was made for.
        operator: What made it, such as enumerate, sample or refine.
        text: What the proposer wrote; the program itself unless a model wrote more.
        program: The program that was run.
        verdict: What the program did.
        train_correct: For each train pair, whether the program is right.
        logprob: The log-probability of the text, where there is a model.
        parents: The ids of the samples that it was made from.
        view: The augmentation under which the task was shown.
        hard_coded: Whether the program seems to know its task instead of solving it;
            None if it is not right on every train pair.
        prompt: What the proposer was asked, where that is a model.
    """

    id: str
    task_id: str
    operator: str
    text: str
    program: str
    verdict: Verdict
    train_correct: tuple[bool, ...]
    logprob: float | None = None
    parents: tuple[str, ...] = ()
    view: str = "identity"
    hard_coded: bool | None = None
    prompt: Prompt | None = None

    @property
    def prompt_hash(self) -> str | None:
        """The hash that names the prompt, in hexadecimal."""
        return None if self.prompt is None else self.prompt.sha256


@dataclass(frozen=True, slots=True)
class Outcome:
    """What solving one task came to.

    Attributes:
        task: The task, with its answers where they are known.
        samples: All samples in the order in which the solver gave them.
        attempts: What to hand in; empty if no program is right on the train pairs.
        seed: The task's seed.
        seconds: Wall time from the solver's start to its end.
    """

    task: Task
    samples: tuple[Sample, ...]
    attempts: Attempts
    seed: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Context:
    """What a solver gets beside its task.

    Attributes:
        task: The task without its test outputs.
        budget: What may be spent on this task.
        seed: The seed of this task, whatever the order and the number of workers.
        executor: What runs programs.
        slots: One for each process that may compute at once.
    """

    task: Task
    budget: Budget
    seed: int
    executor: SupportsRun
    slots: asyncio.Semaphore
    _numbers: Iterator[int] = field(default_factory=count)

    async def sample(
        self,
        program: str,
        *,
        operator: str,
        text: str | None = None,
        logprob: float | None = None,
        parents: Iterable[str] = (),
        view: str = "identity",
        prompt: Prompt | None = None,
    ) -> Sample:
        """Run a program on the task and judge it on the train pairs.

        Args:
            program: Python source that defines `transform(grid: Grid) -> Grid`.
            operator: What made it, such as enumerate, sample or refine.
            text: What the proposer wrote, if that is more than the program.
            logprob: The log-probability of the text.
            parents: The ids of the samples that it was made from.
            view: The augmentation under which the task was shown.
            prompt: What the proposer was asked, where that is a model; the run keeps it.

        Returns:
            The sample, also for a program that failed.

        Raises:
            ExecutorError: If no program can be run.
        """
        name = f"{self.task.id}-{next(self._numbers)}"
        verdict = await self.executor.run(program, self.task)
        right = judge(self.task, verdict).train_correct
        suspect = await hard_coded(program, self.task, self.executor) if all(right) else None
        return Sample(
            id=name,
            task_id=self.task.id,
            operator=operator,
            text=program if text is None else text,
            program=program,
            verdict=verdict,
            train_correct=right,
            logprob=logprob,
            parents=tuple(parents),
            view=view,
            hard_coded=None if suspect is None else bool(suspect),
            prompt=prompt,
        )

    async def call(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a long computation in a process of its own, at most one a worker at once.

        Args:
            function: A function at the top of a module.
            args: Arguments that pickle can carry.
            kwargs: The same, by keyword.

        Returns:
            What the function returns.

        Raises:
            SolverError: If the process died.
        """
        async with self.slots:
            return await processes.call(function, *args, **kwargs)


class Solver(Protocol):
    """Anything that proposes programs for a task; usually an async generator."""

    def __call__(self, task: Task, context: Context, /) -> AsyncIterator[Sample]:
        """Yield samples for a task, in any order, as long as the budget lasts.

        Args:
            task: The task without its test outputs.
            context: What runs programs and long computations.

        Returns:
            The samples, each made by `context.sample`.
        """
        ...
