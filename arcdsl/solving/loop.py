"""The loop that runs a solver on tasks, and the choice of what to hand in."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Sequence

from arcdsl.errors import ExecutorError, SolverError
from arcdsl.executor import SupportsRun
from arcdsl.solving.programs import token_count
from arcdsl.solving.protocols import Attempts, Budget, Context, Outcome, Sample, Solver
from arcdsl.tasks import Task

__all__ = ["rank", "solve", "task_seed"]


def rank(samples: Sequence[Sample]) -> Attempts:
    """Choose what to hand in: what the shortest right programs say.

    Args:
        samples: The samples of one task, in the order in which they were made.

    Returns:
        For each test input, up to two different outputs of programs that are
        right on every train pair, fewest tokens first, then first made first.
    """
    right = [sample for sample in samples if all(sample.train_correct)]
    right.sort(key=lambda sample: token_count(sample.program))
    columns = zip(*(sample.verdict.test for sample in right), strict=True)
    return tuple(
        tuple(dict.fromkeys(grid for grid in column if grid is not None))[:2] for column in columns
    )


async def solve(
    tasks: Iterable[Task],
    solver: Solver,
    *,
    name: str,
    executor: SupportsRun,
    workers: int,
    budget: Budget,
    seed: int,
    on_start: Callable[[Task], None],
    on_done: Callable[[Outcome], None],
) -> None:
    """Run a solver on tasks, several at once.

    The solver sees each task without its test outputs.

    Args:
        tasks: The tasks, with or without answers.
        solver: The solver.
        name: The solver's name, for messages.
        executor: What runs the programs.
        workers: How many tasks are worked on at once.
        budget: What may be spent on each task.
        seed: The seed from which each task's own seed is derived.
        on_start: Called with each task before its solver starts.
        on_done: Called with each outcome as soon as it is known.

    Raises:
        ExecutorError: If a program could not be run.
        SolverError: If the solver raised, or yielded something that is no sample of
            its task; what was done before has been handed to `on_done`.
    """
    waiting = iter(tasks)
    slots = asyncio.Semaphore(workers)

    async def work() -> None:
        for task in waiting:
            on_start(task)
            hidden = task.without_answers()
            context = Context(hidden, budget, task_seed(seed, task.id), executor, slots)
            start = time.monotonic()
            samples = await _collect(solver, name, hidden, context)
            seconds = time.monotonic() - start
            on_done(Outcome(task, samples, rank(samples), context.seed, seconds))

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(work())
    except ExceptionGroup as errors:
        first = errors.exceptions[0]  # the others were on their way when it was raised
        raise first from first.__cause__


def task_seed(seed: int, task_id: str) -> int:
    """Derive the seed of a task, below 2**63, from the seed of a run."""
    digest = hashlib.sha256(f"{seed}/{task_id}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1


async def _collect(solver: Solver, name: str, task: Task, context: Context) -> tuple[Sample, ...]:
    samples: list[Sample] = []
    try:
        proposed: AsyncIterator[object] = solver(task, context)
        if not isinstance(proposed, AsyncIterator):
            with contextlib.suppress(AttributeError):
                proposed.close()  # a coroutine that is not awaited warns
            raise TypeError(f"{type(proposed).__name__} instead of an async generator")
        try:
            async for sample in proposed:
                if not isinstance(sample, Sample) or sample.task_id != task.id:
                    raise TypeError(f"{sample!r:.80}, which is no sample of the task")
                samples.append(sample)
        finally:
            if isinstance(proposed, AsyncGenerator):
                await proposed.aclose()
    except (ExecutorError, KeyboardInterrupt):
        raise
    except BaseException as error:  # a defect of the solver, whatever it is
        running = asyncio.current_task()
        if isinstance(error, asyncio.CancelledError) and running and running.cancelling():
            raise
        raise SolverError(
            f"solve: expected solver {name} to finish task {task.id}, "
            f"got {type(error).__name__}: {error}"
        ) from error
    return tuple(samples)
