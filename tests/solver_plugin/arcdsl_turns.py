"""A solver that tries to turn or mirror the grid."""

from __future__ import annotations

from collections.abc import AsyncIterator

from arcdsl.solving import Context, Sample
from arcdsl.tasks import Task

PROGRAM = """\
from arcdsl import *


def transform(grid: Grid) -> Grid:
    return {expression}
"""
EXPRESSIONS = [
    "rotate(grid)",
    "rotate(grid, 2)",
    "rotate(grid, 3)",
    "fliplr(grid)",
    "flipud(grid)",
    "transpose(grid)",
    "rotate(transpose(grid), 2)",
]


async def solver(task: Task, context: Context) -> AsyncIterator[Sample]:
    shapes = [(pair.input.shape, pair.output.shape) for pair in task.train if pair.output]
    if any(set(before) != set(after) for before, after in shapes):
        return  # turning keeps the sides
    for expression in EXPRESSIONS[: context.budget.programs]:
        program = PROGRAM.format(expression=expression)
        sample = await context.sample(program, operator="turn")
        yield sample
        if all(sample.train_correct):
            return
