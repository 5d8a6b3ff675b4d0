"""Scopes: some variables, and the search for what can be made of them."""

from __future__ import annotations

import ast
import math
import operator
from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from arcdsl import colors
from arcdsl_solvers.enumerative.bank import Bank
from arcdsl_solvers.enumerative.bodies import Comprehension
from arcdsl_solvers.enumerative.expressions import Expression, statements
from arcdsl_solvers.enumerative.goals import Goal, painting
from arcdsl_solvers.enumerative.probing import UNDEFINED
from arcdsl_solvers.enumerative.productions import Production, productions

if TYPE_CHECKING:
    from arcdsl_solvers.enumerative.search import Search

__all__ = ["AHEAD", "Scope"]

AHEAD = {"overlay": 9, "keep": 5, "other": 4}
"""How much dearer than anything in the bank an answer may be.

The more is known of what a production can come to, the fewer of its arguments need a try.
"""

LISTED = 4
"""The dearest list whose items are looked at one by one."""

UNPACKED = 6
"""The dearest list whose items get names of their own."""

FOCUSED = 8
"""The dearest grid that gets a name of its own."""

SHORT = 2
"""Up to which cost a part counts as given: what is done to it is short.

Halves count as given all the way: telling them apart is most of the way to an answer.
"""

MOST_STEPS = 12
"""How many grids on the way to the answer are kept in a scope at most."""

MOST_FOCUSED = 16
"""How many grids of a sort get a name of their own at most."""

MOST_UNPACKED = 5
"""How many lists have their items named at most."""

NAMES = ("first", "second", "third", "fourth")

RULES = productions()
ANSWERING = [rule for rule in RULES if rule.result == "Grid"]


class Scope:
    """Some variables, and what can be made of them.

    Args:
        search: the search that it is part of.
        offset: what the variables cost.
        lines: the statements that bind them; none for the scope of the whole grid.
        variables: the variables.
        early: up to which cost the variables count as given, as the grid is.
    """

    def __init__(
        self,
        search: Search,
        offset: int,
        lines: list[str],
        variables: Sequence[Expression],
        early: float = math.inf,
    ) -> None:
        self.search = search
        self.offset = offset
        self.early = early
        self.lines = lines
        self.outside = [*variables, *search.constants]
        self.next = 0
        self.whole = Goal(search.targets, 0, len(variables[0].values), True)
        self.comprehensions: list[Comprehension] = []
        self.fitting: dict[str, dict[int, list[Expression]]] = defaultdict(dict)
        self.goals: dict[Any, Goal | None] = {}
        self.pairs: dict[int, list[tuple[Expression, Expression, Goal]]] = {}
        self.steps: set[int] = set()
        self.bank = Bank((), search.meter, RULES)
        for start in self.outside:
            if self.bank.add(start):
                self.inspect(start)

    @property
    def due(self) -> int:
        """The cost in the scope of the whole grid at which the next level of this one is due."""
        if self.next <= self.early:
            return max(self.offset, self.next)
        return self.offset + self.next

    def level(self, cost: int) -> None:
        """Fill the bank up to a cost, then look for answers just above it."""
        self.next = cost + 1
        for comprehension in self.comprehensions:
            for one in comprehension.catch_up(cost):
                if self.bank.add(one):
                    self.inspect(one)
        for one in self.bank.grow(cost):
            self.inspect(one)
            if one.kind.startswith("list"):
                self.look_into(one)
        self.paint(cost)
        for total in range(cost + 1, cost + AHEAD["keep"] + 1):
            for rule in ANSWERING:
                if rule.overlays is None and total <= cost + self.search.ahead[rule.insight]:
                    for arguments in self.bank.choices(rule, total, cost, self.fitting):
                        self.try_answer(rule, arguments, total, self.whole)

    def paint(self, cost: int) -> None:
        """Try what changes cells of a grid to one colour, where that leads anywhere."""
        for base, color in self.bank.newest(self.fitting["Grid"], self.bank.by_kind["Color"], cost):
            key = id(base), color.values[: len(self.search.targets)]
            if key not in self.goals:
                stepping = base.cost == 0 or id(base) in self.steps
                self.goals[key] = goal = painting(base, color, self.search.targets, stepping)
                if goal is not None:
                    self.pairs.setdefault(base.cost + color.cost, []).append((base, color, goal))
        for total in range(cost + 1, cost + AHEAD["overlay"] + 1):
            for rule in ANSWERING:
                if rule.overlays is not None:
                    self.paint_with(rule, total, cost)

    def paint_with(self, rule: Production, total: int, newest: int) -> None:
        """Try one such production, at one cost."""
        others = [i for i in range(len(rule.kinds)) if i not in (rule.keeps, rule.overlays)]
        for spent, pairs in sorted(self.pairs.items()):
            rest = total - rule.cost - spent
            if rest < 0 or (not others and rest):
                continue
            dear = [(b, c, g) for b, c, g in pairs if max(b.cost, c.cost, rest) == newest]
            if not dear:
                continue
            for given in (
                self.bank.by_kind[rule.kinds[others[0]]].get(rest, ()) if others else [None]
            ):
                for base, color, goal in dear:
                    chosen: list[Any] = [given] * len(rule.kinds)
                    chosen[rule.keeps or 0], chosen[rule.overlays or 0] = base, color
                    self.try_answer(rule, tuple(chosen), total, goal)

    def inspect(self, one: Expression) -> None:
        """Take note of a new piece of the outputs' shape; it may be the answer."""
        if one.kind not in ("Grid", "Mask", "Object"):
            return
        shapes, wanted = [v.shape for v in one.values], self.search.shapes
        sides = [
            all(shape[axis] == side[axis] for shape, side in zip(shapes, wanted, strict=False))
            for axis in (0, 1)
        ]
        if all(sides):
            self.fitting[one.kind].setdefault(one.cost, []).append(one)
            if all(map(operator.eq, one.values, self.search.targets)):
                self.search.answer(one, self.lines)
            elif one.kind == "Grid":
                self.focus(one, self.search.whole)
        elif any(sides) and one.kind == "Grid" and shapes != self.search.input_shapes:
            self.focus(one, self.search.halves)

    def look_into(self, one: Expression) -> None:
        """Open what a list that a verb made allows: comprehensions, names for its items."""
        if one.cost <= LISTED and not self.lines and Comprehension.worthwhile(one):
            comprehension = Comprehension(one, self.outside, self.search.meter, RULES)
            self.comprehensions.append(comprehension)
        if one.cost <= UNPACKED and not self.lines:
            self.unpack(one)

    def focus(self, one: Expression, focused: set[Any]) -> None:
        """Open a scope in which a grid with a side of the outputs, or both, gets a name."""
        search = self.search
        if search.alike or self.lines or not 0 < one.cost <= FOCUSED:
            return
        plain = all(len(colors(value)) == 1 for value in one.values)
        if len(focused) < MOST_FOCUSED and one.values not in focused and not plain:
            focused.add(one.values)
            part = Expression("Grid", 0, one.values, partial(ast.Name, "part"))
            whole = Expression("Grid", 2, self.outside[0].values, self.outside[0].render)
            lines = statements(one, "part")
            scope = Scope(search, one.cost, lines, [part, whole], SHORT)
            search.scopes.append(scope)

    def unpack(self, one: Expression) -> None:
        """Open a scope in which the items of a short list have names."""
        lengths = set(map(len, one.values))
        item = one.kind.removeprefix("list[").removesuffix("]")
        key = tuple(map(tuple, one.values))
        if item not in ("Grid", "Object") or len(lengths) > 1 or not lengths <= {2, 3, 4}:
            return
        if key in self.search.unpacked or len(self.search.unpacked) >= MOST_UNPACKED:
            return
        self.search.unpacked.add(key)
        names = NAMES[: lengths.pop()]
        lines = statements(one, ", ".join(names))
        variables = [
            Expression(item, 0, tuple(v[i] for v in one.values), partial(ast.Name, name))
            for i, name in enumerate(names)
        ]
        grid = self.outside[0]
        whole = Expression("Grid", 2, grid.values, grid.render)
        early = math.inf if item == "Grid" else SHORT
        self.search.scopes.append(Scope(self.search, one.cost, lines, [*variables, whole], early))

    def try_answer(
        self, rule: Production, arguments: tuple[Expression, ...], cost: int, goal: Goal
    ) -> None:
        """Compute a grid on one input, and on the others only while it is right."""
        self.search.meter.tick()
        columns = [a.values for a in arguments]
        values: dict[int, Any] = {}
        try:
            for index in goal.order:
                value = rule.call(*[column[index] for column in columns])
                if index < len(goal.targets) and value != goal.targets[index]:
                    return
                values[index] = value
        except UNDEFINED:
            return
        made = tuple(values[index] for index in range(len(values)))
        # Part of the way there is worth more than its length says: it starts the next level.
        cost = cost if goal.final else self.next
        one = Expression("Grid", cost, made, rule.render, arguments)
        if goal.final:
            self.search.answer(one, self.lines)
        elif len(self.steps) < MOST_STEPS and self.bank.add(one):
            self.fitting["Grid"].setdefault(cost, []).append(one)
            self.steps.add(id(one))
