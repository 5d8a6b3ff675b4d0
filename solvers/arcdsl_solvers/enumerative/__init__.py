"""The solver that needs no model: typed bottom-up search over the language."""

from __future__ import annotations

from collections.abc import AsyncIterator

from arcdsl.solving import Context, Sample
from arcdsl.tasks import Task
from arcdsl_solvers.enumerative.search import search

__all__ = ["search", "solver"]


async def solver(task: Task, context: Context) -> AsyncIterator[Sample]:
    """Search for the shortest expressions that are right on every train pair.

    The search draws nothing at random: with a budget in programs, the same task
    gives the same samples, whatever the seed.
    """
    for text in await context.call(search, task, context.budget):
        yield await context.sample(text, operator="enumerate")
