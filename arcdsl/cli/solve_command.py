"""Solving a run to its end on a terminal: progress, Ctrl-C, the table."""

from __future__ import annotations

import asyncio
import json

from arcdsl import report, submission
from arcdsl.cli.progress import Progress
from arcdsl.executor import Executor
from arcdsl.runs import Run
from arcdsl.solving import Budget, Outcome, Solver, solve
from arcdsl.tasks import Dataset

__all__ = ["go"]


def go(run: Run, dataset: Dataset, solver: Solver, workers: int) -> int:
    """Solve the tasks of a run that are not done, and write what came of all.

    Args:
        run: The run.
        dataset: Its tasks.
        solver: Its solver.
        workers: How many tasks are worked on at once.

    Returns:
        The exit code: 0, or 130 after Ctrl-C.
    """
    solving = _solve(run, dataset, solver, workers)
    try:
        asyncio.run(solving)
    except KeyboardInterrupt:
        code = 130
    else:
        code = 0
    finally:  # also when the solver raised: what is done is kept and shown
        solving.close()  # Ctrl-C may come before it begins
        if run.answers:
            _finish(run, dataset)
    if code:
        print(
            f"stopped: {len(run.answers)} of {len(dataset)} tasks are done and kept in {run.path}; "
            "the same command goes on from there"
        )
    return code


async def _solve(run: Run, dataset: Dataset, solver: Solver, workers: int) -> None:
    config = run.config
    solved = sum(answer.tokens is not None for answer in run.answers.values())

    def done(outcome: Outcome) -> None:
        run.record(outcome)
        progress.done(outcome)

    async with Executor(workers) as executor:
        with Progress(len(dataset), len(run.answers), solved) as progress:
            try:
                await solve(
                    [task for task in dataset if task.id not in run.answers],
                    solver,
                    name=config.solver,
                    executor=executor,
                    workers=workers,
                    budget=Budget(config.seconds, config.programs),
                    seed=config.seed,
                    on_start=progress.start,
                    on_done=done,
                )
            except KeyboardInterrupt as stop:  # asyncio has raised it already where it waits
                raise asyncio.CancelledError from stop


def _finish(run: Run, dataset: Dataset) -> None:
    from rich.console import Console
    from rich.table import Table

    attempts = {task_id: answer.attempts for task_id, answer in run.answers.items()}
    submitted = submission.check(submission.build(dataset, attempts), dataset)
    summary = report.summarise(run, dataset, submitted)
    written = [
        run.write("submission.json", json.dumps(submitted)),
        run.write("report.html", report.render(summary)),
    ]
    table = Table(title=f"{summary.attempted} of {summary.asked} tasks attempted")
    heads = ("tokens of the program", "solved on train", "solved on train and test", "seconds")
    for head in heads:
        table.add_column(head, justify="right")
    for line in summary.lines:
        both = "unknown" if line.both is None else str(line.both)
        table.add_row(line.size, str(line.train), both, f"{line.seconds:.0f}")
    Console().print(table)
    print("written:", *written)
