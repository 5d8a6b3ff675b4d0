"""What a reader of programs knows at each place, and what it tells."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from arcdsl.checking import calls, python
from arcdsl.checking.calls import MismatchError
from arcdsl.checking.kinds import ANY, Kind, Type, join, plain

__all__ = ["Problem", "Reader", "loaded"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a program.

    Args:
        line: where, from 1.
        column: where in the line, from 1.
        message: what was expected and what came.
    """

    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


class Reader:
    """Knows the type of every name at the place that is being read.

    Attributes:
        problems: what was found to be wrong.
        stored: for each name that is stored to, its type there.
        scope: the names that are known here, with their types.
        quiet: above 0 while nothing is told.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.stored: dict[ast.Name, Type] = {}
        self.scope: dict[str, Type] = {}
        self.quiet = 0

    def expression(self, node: ast.expr) -> Type:
        """Find the type of an expression; tell what is wrong in it."""
        raise NotImplementedError  # pragma: no cover

    def tell(self, node: ast.AST, message: str) -> None:
        """Note that something is wrong."""
        if not self.quiet:
            line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
            self.problems.append(Problem(line, column, message))

    def guard(self, node: ast.AST, find: Callable[[], Type]) -> Type:
        """Find a type, or tell what is wrong and know nothing."""
        try:
            return find()
        except MismatchError as wrong:
            self.tell(node, str(wrong))
            return ANY

    def items(self, node: ast.expr) -> Type:
        """Find the type of what comes out of an expression when it is iterated."""
        return self.guard(node, lambda: calls.iterated(self.expression(node)))

    def store(self, target: ast.expr, given: Type) -> None:
        """Bind the names of a target."""
        match target:
            case ast.Name(name):
                self.scope[name] = given
                known = [self.stored[target]] if target in self.stored else []
                self.stored[target] = join([*known, given])
            case ast.Tuple(targets) | ast.List(targets):
                self._unpack(targets, given)
            case ast.Starred(inner):
                self.store(inner, given)
            case ast.Subscript(ast.Name(name) as owner, index):
                held = self.expression(loaded(owner))
                self.expression(index)
                if all(kind.name in _FIXED for kind in held.kinds):
                    expected = "expected a list or a dict, since pieces never change"
                    self.tell(target, f"{name}[...] = ...: {expected}, got {held}")
                self.scope[name] = forgotten(held)
            case _:
                self.expression(loaded(target))

    def _unpack(self, targets: list[ast.expr], given: Type) -> None:
        parts = calls.unpacked(given)
        star = next((i for i, one in enumerate(targets) if isinstance(one, ast.Starred)), None)
        if parts is None:
            item = self.guard(targets[0], lambda: calls.iterated(given)) if targets else ANY
            several = python.of("list", item)
            types = [several if i == star else plain(item) for i in range(len(targets))]
        elif star is not None and len(parts) >= len(targets) - 1:
            end = len(parts) - (len(targets) - star - 1)
            types = [*parts[:star], python.of("list", join(parts[star:end])), *parts[end:]]
        elif star is None and len(parts) == len(targets):
            types = parts
        else:
            self.tell(targets[0], f"expected {len(targets)} values to unpack, got {len(parts)}")
            types = [ANY] * len(targets)
        for target, one in zip(targets, types, strict=True):
            self.store(target, one)


_FIXED = {"Grid", "Mask", "Object", "Point", "tuple", "str"}


def loaded(target: ast.expr) -> ast.expr:
    """Return what a target is when it is read."""
    if isinstance(target, ast.Name):
        return ast.copy_location(ast.Name(target.id, ast.Load()), target)
    return target


def forgotten(one: Type) -> Type:
    """Forget what is in a list, a set or a dict that changes."""
    return Type(frozenset(Kind(kind.name, (ANY,) * len(kind.parts)) for kind in one.kinds))
