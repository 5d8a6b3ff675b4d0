"""Bottom-up search: every expression of a cost of the cheaper ones, equal values once."""

from __future__ import annotations

import ast
import itertools
from functools import partial
from typing import Any

from arcdsl.solving import Budget
from arcdsl.tasks import Task
from arcdsl_solvers.enumerative.bank import Meter, OutOfBudget
from arcdsl_solvers.enumerative.constants import terminals
from arcdsl_solvers.enumerative.expressions import Expression, program
from arcdsl_solvers.enumerative.scope import AHEAD, Scope

__all__ = ["Search", "search"]

MOST = 4
"""How many programs with different answers are looked for."""


def search(task: Task, budget: Budget) -> list[str]:
    """Find programs that are right on every train pair.

    Args:
        task: the task; outputs of test pairs are not looked at.
        budget: the wall time, and how many expressions may be tried.

    Returns:
        Program texts with different answers on the test inputs, the cheapest first.
    """
    return Search(task, Meter(budget.seconds, budget.programs)).run()


class Search:
    """One search: its scopes, and the answers found in them."""

    def __init__(self, task: Task, meter: Meter) -> None:
        pairs = [(p.input, p.output) for p in task.train if p.output is not None]
        inputs = [pair.input for pair in (*task.train, *task.test)]
        self.input_shapes = [grid.shape for grid in inputs]
        self.targets = [output for _, output in pairs]
        self.shapes = [output.shape for output in self.targets]
        self.meter = meter
        self.alike = all(i.shape == o.shape for i, o in pairs)
        self.ahead = {**AHEAD, "other": AHEAD["other"] - 2} if self.alike else AHEAD
        self.constants = terminals(inputs, pairs, len(inputs))
        grid = Expression("Grid", 0, tuple(inputs), partial(ast.Name, "grid"))
        self.unpacked: set[Any] = set()
        self.whole: set[Any] = set()
        self.halves: set[Any] = set()
        self.found: dict[tuple[Any, ...], str] = {}
        self.scopes: list[Scope] = []
        self.scopes.append(Scope(self, 0, [], [grid]))

    def run(self) -> list[str]:
        """Search until the budget is spent or the answers are there."""
        try:
            for cost in itertools.count():
                for scope in self.scopes:  # a scope may open others, at once
                    while scope.due <= cost:
                        scope.level(scope.next)
        except OutOfBudget:
            pass
        return list(self.found.values())[:MOST]

    def answer(self, one: Expression, lines: list[str]) -> None:
        """Keep a program that is right on the train pairs; search on a little for another."""
        said = one.values[len(self.targets) :]
        if said in self.found:
            return
        self.found[said] = program(one, lines)
        if len(self.found) >= MOST:
            raise OutOfBudget
        self.meter.hurry(self.meter.spent * 3 // 2 + 3000)
