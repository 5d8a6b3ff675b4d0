"""Comprehensions: a search for what to do with each item of a list."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from arcdsl import Grid
from arcdsl_solvers.enumerative.bank import Bank, Meter
from arcdsl_solvers.enumerative.expressions import Expression
from arcdsl_solvers.enumerative.probing import UNDEFINED
from arcdsl_solvers.enumerative.productions import ITEMS, Production

__all__ = ["Comprehension"]

NAMES = {"Object": "o", "Mask": "m", "Grid": "g", "Point": "p", "Color": "c"}

HEADSTART = 1
"""How much cheaper the items of a list are made."""

MOST_ITEMS = 120
"""The longest lists, over all inputs, whose items are searched."""


class Comprehension:
    """Everything that can be made of a list by looking at its items one by one.

    Args:
        several: the list; of a list of lists, the items of the inner ones.
        outside: expressions that do not depend on the item: the grid, constants.
        meter: what counts the evaluations.
        rules: the productions to apply to items.
    """

    def __init__(
        self,
        several: Expression,
        outside: Sequence[Expression],
        meter: Meter,
        rules: Sequence[Production],
    ) -> None:
        self.several = several
        self.nested = several.kind.startswith("list[list")
        self.item = several.kind.removesuffix("]" * (1 + self.nested)).rpartition("[")[2]
        self.name = NAMES[self.item]
        flat = several.values
        if self.nested:
            flat = tuple(list(itertools.chain.from_iterable(rows)) for rows in flat)
        self.lengths = [len(items) for items in flat]
        self.items = tuple(itertools.chain.from_iterable(flat))
        variable = Expression(self.item, 0, self.items, partial(ast.Name, self.name), (), True)
        starts = [variable, *map(self._repeated, outside)]
        if not self.nested:
            counts = tuple(items.count(x) for items in flat for x in items)
            starts.append(
                Expression("int", 1, counts, partial(_render_count, self.name), (several,), True)
            )
        # Lists are few, and what to do with an item is short; but many items are dear to look at.
        self.start = several.cost - HEADSTART + len(self.items) // (12 * len(self.lengths))
        self.next = 0
        self.bank = Bank(starts, meter, rules, bound_only=True)

    @staticmethod
    def worthwhile(several: Expression) -> bool:
        """Whether a list has few enough items, and more than one somewhere."""
        if several.kind == "list[list[Grid]]":
            lengths = [sum(map(len, rows)) for rows in several.values]
        elif several.kind.removeprefix("list[").removesuffix("]") in ITEMS:
            lengths = [len(items) for items in several.values]
        else:
            return False
        return max(lengths) > 1 and min(lengths) > 0 and sum(lengths) <= MOST_ITEMS

    def _repeated(self, one: Expression) -> Expression:
        values = itertools.chain.from_iterable(
            itertools.repeat(v, n) for v, n in zip(one.values, self.lengths, strict=True)
        )
        # An item is looked at for itself before it is held against the whole grid.
        cost = one.cost + (one.kind == "Grid")
        return Expression(one.kind, cost, tuple(values), one.render, one.arguments)

    def catch_up(self, cost: int) -> Iterator[Expression]:
        """Search what to say of an item, and give what it makes of the list, up to a cost."""
        while self.start + self.next <= cost:
            self.next += 1
            for one in self.grow(self.next - 1):
                one.cost = max(one.cost, cost)
                yield one

    def grow(self, cost: int) -> Iterator[Expression]:
        """Search what costs exactly so much to say of an item."""
        new = list(self.bank.grow(cost))
        if cost <= 1:
            new += [e for kinds in self.bank.by_kind.values() for e in kinds.get(cost, ())]
            new = [e for e in dict.fromkeys(new) if e.bound and e.arguments]
        for body in new:
            yield from self._made(body)

    def _made(self, body: Expression) -> Iterator[Expression]:
        several, item = self.several, self.item
        if self.nested:
            if body.kind == "Color":
                yield from self._outer("Grid", body, self._grid, _render_grid)
            return
        if body.kind in ITEMS:
            yield from self._outer(f"list[{body.kind}]", body, _bodies, _render_map)
        elif body.kind == "bool":
            yield from self._outer(several.kind, body, _compress, _render_filter)
        if body.kind == "int":
            # A key that is a name reads shorter than one that needs a lambda.
            key = (
                body.arguments[0].values is self.items
                and "(" in ast.unparse(body.render(ast.Name(self.name)))
                if len(body.arguments) == 1
                else False
            )
            for verb in (max, min):
                call = partial(_extreme, verb)
                yield from self._outer(
                    item, body, call, partial(_render_extreme, verb.__name__), 0 if key else 2
                )

    def _outer(
        self,
        kind: str,
        body: Expression,
        call: Callable[[Any, list[Any]], Any],
        render: Callable[..., ast.expr],
        extra: int = 0,
    ) -> Iterator[Expression]:
        values = iter(body.values)
        bodies = [list(itertools.islice(values, n)) for n in self.lengths]
        try:
            made = tuple(map(call, self.several.values, bodies))
        except UNDEFINED:
            return
        cost = self.start + body.cost + extra
        yield Expression(kind, cost, made, partial(render, self.name), (self.several, body))

    @staticmethod
    def _grid(rows: list[list[Any]], colors: list[int]) -> Grid:
        values = iter(colors)
        return Grid([list(itertools.islice(values, len(row))) for row in rows])


def _bodies(_items: list[Any], bodies: list[Any]) -> list[Any]:
    """Return what a comprehension computes: the bodies."""
    return bodies


def _compress(items: list[Any], bodies: list[Any]) -> list[Any]:
    """Return the items whose body is true."""
    return list(itertools.compress(items, bodies))


def _extreme(verb: Callable[..., Any], items: list[Any], bodies: list[int]) -> Any:
    return items[bodies.index(verb(bodies))]


def _render_count(name: str, several: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(several, "count"), [ast.Name(name)], [])


def _loop(name: str, several: ast.expr, condition: ast.expr | None = None) -> ast.comprehension:
    conditions = [condition] if condition is not None else []
    return ast.comprehension(ast.Name(name), several, conditions, 0)


def _render_map(name: str, several: ast.expr, body: ast.expr) -> ast.expr:
    return ast.ListComp(body, [_loop(name, several)])


def _render_filter(name: str, several: ast.expr, body: ast.expr) -> ast.expr:
    return ast.ListComp(ast.Name(name), [_loop(name, several, body)])


def _render_grid(name: str, several: ast.expr, body: ast.expr) -> ast.expr:
    row = ast.ListComp(body, [_loop(name, ast.Name("row"))])
    rows = ast.ListComp(row, [_loop("row", several)])
    return ast.Call(ast.Name("Grid"), [rows], [])


def _render_extreme(verb: str, name: str, several: ast.expr, body: ast.expr) -> ast.expr:
    key: ast.expr = ast.Lambda(
        ast.arguments(
            posonlyargs=[], args=[ast.arg(name)], kwonlyargs=[], defaults=[], kw_defaults=[]
        ),
        body,
    )
    match body:
        case ast.Call(ast.Name(verb_name), [ast.Name(argument)], []) if argument == name:
            key = ast.Name(verb_name)
        case ast.Call(ast.Attribute(_, "count") as method, [ast.Name(argument)], []):
            key = method
        case _:
            pass
    return ast.Call(ast.Name(verb), [several], [ast.keyword("key", key)])
