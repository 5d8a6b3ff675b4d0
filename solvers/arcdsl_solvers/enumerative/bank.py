"""The bank: every expression found so far, by kind and cost, equal values once."""

from __future__ import annotations

import itertools
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from arcdsl import Grid, Mask, Object
from arcdsl.types.piece import BasePiece
from arcdsl_solvers.enumerative.expressions import Expression
from arcdsl_solvers.enumerative.probing import UNDEFINED
from arcdsl_solvers.enumerative.productions import Production

__all__ = ["Bank", "Meter", "OutOfBudget"]

LARGEST = {"Grid": 1600, "Mask": 2500, "Object": 2500}
"""The largest piece worth keeping, in cells: outputs have at most 900."""

NOUNS: dict[str, type[BasePiece]] = {"Grid": Grid, "Mask": Mask, "Object": Object}

LONGEST = 60
"""The longest list worth keeping."""


class OutOfBudget(Exception):  # noqa: N818 - it ends a search, and is no error
    """The budget is spent."""


class Meter:
    """Counts evaluations, and says when the budget is spent.

    Args:
        seconds: the wall time, from now.
        evaluations: the number of expressions that may be tried, None for any.
    """

    def __init__(self, seconds: float, evaluations: int | None) -> None:
        self.deadline = time.monotonic() + seconds
        self.limit = evaluations
        self.spent = 0

    def hurry(self, evaluations: int) -> None:
        """Allow no more than so many evaluations in all."""
        if self.limit is None or evaluations < self.limit:
            self.limit = evaluations

    def tick(self) -> None:
        """Count one evaluation.

        Raises:
            OutOfBudget: it was one too many.
        """
        self.spent += 1
        if self.limit is not None and self.spent > self.limit:
            raise OutOfBudget
        if not self.spent & 63 and time.monotonic() > self.deadline:
            raise OutOfBudget


class Bank:
    """Expressions over one set of inputs.

    Args:
        starts: the variables and constants.
        meter: what counts the evaluations.
        rules: the productions to apply.
        bound_only: whether only expressions that use a bound variable are made.
    """

    def __init__(
        self,
        starts: Iterable[Expression],
        meter: Meter,
        rules: Sequence[Production],
        bound_only: bool = False,
    ) -> None:
        self.meter = meter
        self.rules = rules
        self.bound_only = bound_only
        self.seen: set[Any] = set()
        self.by_kind: dict[str, dict[int, list[Expression]]] = defaultdict(dict)
        for start in starts:
            self.add(start)

    def add(self, one: Expression) -> bool:
        """Keep an expression, unless it is too large or has the values of another."""
        kind = one.kind
        values = one.values
        largest = LARGEST.get(kind)
        if largest is not None:
            noun = NOUNS[kind]
            # The union of no Objects is the empty Mask: typed text, another kind of value.
            if any(type(v) is not noun or v._array.size > largest for v in values):
                return False
        elif kind.startswith("list"):
            if max(map(len, values)) > LONGEST:
                return False
            values = _frozen(values, kind.count("list"))
        elif kind.startswith("dict"):
            values = ()
        key = kind, values
        if key in self.seen:
            return False
        self.seen.add(key)
        self.by_kind[kind].setdefault(one.cost, []).append(one)
        return True

    def at(self, kind: str, cost: int) -> list[Expression]:
        """Return the expressions of a kind and a cost."""
        return self.by_kind[kind].get(cost, [])

    @staticmethod
    def newest(
        one: dict[int, list[Expression]], other: dict[int, list[Expression]], cost: int
    ) -> Iterator[tuple[Expression, Expression]]:
        """Give the pairs of two tables whose dearer part costs so much, the cheapest first."""
        for a, b in sorted(itertools.product(one, other), key=sum):
            if max(a, b) == cost:
                yield from itertools.product(one[a], other[b])

    def grow(self, cost: int) -> Iterator[Expression]:
        """Make every expression of a cost, and give those that are new."""
        for rule in self.rules:
            for arguments in self.choices(rule, cost):
                one = self.apply(rule, arguments, cost)
                if one is not None and self.add(one):
                    yield one

    def apply(
        self, rule: Production, arguments: tuple[Expression, ...], cost: int
    ) -> Expression | None:
        """Compute an expression; None where it has no value on some input."""
        bound = any(a.bound for a in arguments)
        if self.bound_only and not bound:
            return None
        self.meter.tick()
        try:
            values = tuple(map(rule.call, *[a.values for a in arguments]))
        except UNDEFINED:
            return None
        return Expression(rule.result, cost, values, rule.render, arguments, bound)

    def choices(
        self,
        rule: Production,
        cost: int,
        newest: int | None = None,
        fitting: dict[str, dict[int, list[Expression]]] | None = None,
    ) -> Iterator[tuple[Expression, ...]]:
        """Give the arguments with which a production costs so much.

        Args:
            rule: the production.
            cost: what the whole expression costs.
            newest: the cost of the dearest argument; any by default.
            fitting: the pieces among which the one that gives the shape is chosen, by kind.
        """
        tables = [self.by_kind[kind] for kind in rule.kinds]
        if fitting is not None and rule.keeps is not None:
            tables[rule.keeps] = fitting[rule.kinds[rule.keeps]]
        if not all(tables):
            return
        for costs in _partitions(cost - rule.cost, tables, newest):
            if newest is not None and max(costs) != newest:
                continue
            if rule.commutative and costs[0] > costs[1]:
                continue
            lists = [table[c] for table, c in zip(tables, costs, strict=True)]
            if rule.commutative and costs[0] == costs[1]:
                # A snapshot: the list grows while it is gone through.
                yield from itertools.combinations_with_replacement(list(lists[0]), 2)
            else:
                yield from itertools.product(*lists)


def _partitions(
    total: int, tables: Sequence[dict[int, Any]], newest: int | None
) -> list[tuple[int, ...]]:
    """List the ways to spread a cost over arguments, in a fixed order."""
    if total < 0:
        return []
    if len(tables) == 1:
        return [(total,)] if total in tables[0] else []
    found = []
    for first in sorted(tables[0]):
        if first <= total and (newest is None or first <= newest):
            found += [(first, *rest) for rest in _partitions(total - first, tables[1:], newest)]
    return found


def _frozen(values: Iterable[Any], depth: int) -> tuple[Any, ...]:
    if depth == 1:
        return tuple(map(tuple, values))
    return tuple(_frozen(value, depth - 1) for value in values)
