"""Bottom-up search: every expression of a cost of the cheaper ones, equal values once."""

from __future__ import annotations

import ast
import itertools
from functools import partial
from typing import Any

from arcdsl import Grid
from arcdsl.solving import Budget
from arcdsl.tasks import Task
from arcdsl_solvers.enumerative.bank import UNDEFINED, Bank, Meter, OutOfBudget
from arcdsl_solvers.enumerative.bodies import Comprehension
from arcdsl_solvers.enumerative.constants import terminals
from arcdsl_solvers.enumerative.expressions import Expression, program
from arcdsl_solvers.enumerative.productions import Production, productions

__all__ = ["search"]

AHEAD = 3
"""How much dearer than anything in the bank an answer may be."""

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
    """One search: the bank, the comprehensions, and the answers found."""

    def __init__(self, task: Task, meter: Meter) -> None:
        self.pairs = [(p.input, p.output) for p in task.train if p.output is not None]
        self.targets = [output for _, output in self.pairs]
        inputs = [pair.input for pair in (*task.train, *task.test)]
        self.meter = meter
        self.rules = productions()
        self.answering = [rule for rule in self.rules if rule.result == "Grid"]
        grid = Expression("Grid", 0, tuple(inputs), partial(ast.Name, "grid"))
        self.outside = [grid, *terminals(inputs, self.pairs, len(inputs))]
        self.bank = Bank(self.outside, meter, self.rules)
        self.comprehensions: list[Comprehension] = []
        self.found: dict[tuple[Any, ...], Expression] = {}

    def run(self) -> list[str]:
        """Search until the budget is spent or the answers are there."""
        try:
            for cost in itertools.count():
                self.level(cost)
        except OutOfBudget:
            pass
        return [program(one) for one in list(self.found.values())[:MOST]]

    def level(self, cost: int) -> None:
        """Fill the bank up to a cost, then look for answers just above it."""
        for comprehension in list(self.comprehensions):
            body = cost - comprehension.several.cost
            for one in comprehension.grow(body):
                if self.bank.add(one):
                    self.inspect(one)
        for one in self.bank.grow(cost):
            self.inspect(one)
        for total in range(cost + 1, cost + AHEAD + 1):
            for rule in self.answering:
                for arguments in self.bank.choices(rule, total, newest=cost):
                    self.try_answer(rule, arguments, total)

    def inspect(self, one: Expression) -> None:
        """Take note of a new expression: a list to look into, or an answer."""
        if one.kind == "Grid":
            if all(map(Grid.__eq__, one.values, self.targets)):
                self.answer(one)
        elif one.kind.startswith("list") and Comprehension.worthwhile(one):
            if one.cost <= 2:
                self.comprehensions.append(
                    Comprehension(one, self.outside, self.meter, self.rules)
                )

    def try_answer(
        self, rule: Production, arguments: tuple[Expression, ...], cost: int
    ) -> None:
        """Compute a grid on the first input, and on the others only while it is right."""
        self.meter.tick()
        columns = [a.values for a in arguments]
        values = []
        try:
            for index, row in enumerate(zip(*columns, strict=True)):
                value = rule.call(*row)
                if index < len(self.targets) and value != self.targets[index]:
                    return
                values.append(value)
        except UNDEFINED:
            return
        self.answer(Expression("Grid", cost, tuple(values), rule.render, arguments))

    def answer(self, one: Expression) -> None:
        """Keep a program that is right on the train pairs; search on a little for another."""
        said = one.values[len(self.targets) :]
        if said in self.found:
            return
        self.found[said] = one
        more = self.meter.spent * 3 // 2 + 3000
        if len(self.found) >= MOST:
            raise OutOfBudget
        if self.meter.limit is None or more < self.meter.limit:
            self.meter.limit = more
