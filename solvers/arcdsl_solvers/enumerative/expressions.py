"""Expressions with the values that they compute, and their text."""

from __future__ import annotations

import ast
import itertools
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from arcdsl.checking import STEMS

__all__ = ["Expression", "Render", "program", "statements"]

Render = Callable[..., ast.expr]
"""Makes a piece of syntax of those of the arguments."""

LINE = 88
"""The longest line of a program, in characters."""


class Expression:
    """An expression of the language, seen from the inputs of a task.

    Args:
        kind: the kind of value, in the catalogue's words.
        cost: what the search paid for it; cheaper ones come first.
        values: what it computes on each input.
        render: makes its syntax of that of its arguments.
        arguments: the expressions that it is made of.
        bound: whether it uses the variable of a comprehension.
    """

    __slots__ = ("arguments", "bound", "cost", "kind", "render", "values")

    def __init__(
        self,
        kind: str,
        cost: int,
        values: tuple[Any, ...],
        render: Render,
        arguments: tuple[Expression, ...] = (),
        bound: bool = False,
    ) -> None:
        self.kind = kind
        self.cost = cost
        self.values = values
        self.render = render
        self.arguments = arguments
        self.bound = bound


def program(result: Expression, lines: list[str]) -> str:
    """Write the program that returns an expression, after the lines that it relies on.

    What is used twice gets a name, and so do parts of a line that would be too long.
    """
    text = _Text(result, len("return "), _used(lines))
    body = [*text.statements, f"return {ast.unparse(text.syntax(result))}"]
    if _bound(lines) & _used(body):
        body = [*lines, *body]
    head = ["from arcdsl import *", "", "", "def transform(grid: Grid) -> Grid:"]
    return "\n".join([*head, *(f"    {line}" for line in body)]) + "\n"


def statements(one: Expression, target: str) -> list[str]:
    """Write the assignment of an expression, and what goes before it."""
    text = _Text(one, len(f"{target} = "))
    return [*text.statements, f"{target} = {ast.unparse(text.syntax(one))}"]


def _bound(lines: list[str]) -> set[str]:
    """Name what the last of some lines binds."""
    return _used([line.partition(" = ")[0] for line in lines[-1:]])


def _used(lines: list[str]) -> set[str]:
    tree = ast.parse("\n".join(line.removeprefix("return ") for line in lines))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


class _Text:
    """The text of an expression that stands so many characters into a line."""

    def __init__(self, result: Expression, indent: int, taken: Iterable[str] = ()) -> None:
        self.statements: list[str] = []
        self.names: dict[int, str] = {}
        self.taken = set(taken)
        uses: Counter[int] = Counter()
        order: list[Expression] = []
        _count(result, uses, order)
        for one in order:
            if uses[id(one)] > 1 and one.arguments and not one.bound:
                self.assign(one)
        self.shorten(result, indent)

    def syntax(self, one: Expression) -> ast.expr:
        name = self.names.get(id(one))
        if name is not None:
            return ast.Name(name)
        return one.render(*map(self.syntax, one.arguments))

    def assign(self, one: Expression) -> None:
        # The typed grammar reads the kind from the name.
        stem = STEMS.get(one.kind, "table")
        names = (f"{stem}{number}" for number in itertools.count(1))
        name = next(name for name in names if name not in self.taken)
        self.taken.add(name)
        self.shorten(one, len(f"{name} = "))
        text = ast.unparse(self.syntax(one))
        self.statements.append(f"{name} = {text}")
        self.names[id(one)] = name

    def shorten(self, one: Expression, indent: int) -> None:
        while len(ast.unparse(self.syntax(one))) + indent + 4 > LINE:
            parts = [a for a in one.arguments if a.arguments and id(a) not in self.names]
            parts = [a for a in parts if not a.bound]
            if not parts:
                return
            self.assign(max(parts, key=lambda a: len(ast.unparse(self.syntax(a)))))


def _count(one: Expression, uses: Counter[int], order: list[Expression]) -> None:
    uses[id(one)] += 1
    if uses[id(one)] == 1:
        for argument in one.arguments:
            _count(argument, uses, order)
        order.append(one)
