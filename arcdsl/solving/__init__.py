"""Solvers and the loop that runs them: propose → run → judge → rank.

A solver is a function that takes a task without its test outputs and a
`Context`, and yields samples: programs that the context ran and judged.

    async def solver(task: Task, context: Context) -> AsyncIterator[Sample]:
        for program in await context.call(search, task, context.budget, context.seed):
            yield await context.sample(program, operator="search")

It is found by its name in the entry-point group ``arcdsl.solvers``.
"""

from __future__ import annotations

from arcdsl.solving.loop import rank, solve, task_seed
from arcdsl.solving.plugins import find_solver, solvers
from arcdsl.solving.programs import normalise, token_count
from arcdsl.solving.protocols import Attempts, Budget, Context, Outcome, Sample, Solver

__all__ = [
    "Attempts",
    "Budget",
    "Context",
    "Outcome",
    "Sample",
    "Solver",
    "find_solver",
    "normalise",
    "rank",
    "solve",
    "solvers",
    "task_seed",
    "token_count",
]
