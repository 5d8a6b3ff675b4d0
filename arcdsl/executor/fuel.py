"""A count of loop steps, so that an endless loop ends soon, and always at the same step.

The source is rewritten so that each pass of a loop, each step of a comprehension
and each call of a function first calls a counter. That costs about 1 % of the time,
and is done only where the source has a `while`: other loops end, or meet the limit
of processor time.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

__all__ = ["TICK", "OutOfFuel", "meter", "metered"]

TICK: Final = "__tick__"
"""The name by which a rewritten program calls the counter."""

_Step = TypeVar("_Step", ast.For, ast.AsyncFor, ast.FunctionDef, ast.AsyncFunctionDef)


class OutOfFuel(BaseException):
    """The steps are used up. No `Exception`, so that programs seldom catch it."""


def meter(steps: int) -> Callable[[], bool]:
    """Make a counter.

    Args:
        steps: How often it may be called.

    Returns:
        A function that gives True, and raises `OutOfFuel` when the steps are used up;
        a program that catches that and goes on meets the limit of processor time.
    """

    def count() -> Iterator[bool]:
        for _ in range(steps):
            yield True
        raise OutOfFuel

    return count().__next__


def metered(source: str) -> ast.Module:
    """Parse a program and let it count its steps.

    Args:
        source: The program.

    Returns:
        Its syntax tree, which calls `__tick__`.
    """
    tree = ast.parse(source)
    _Metering().visit(tree)
    return ast.fix_missing_locations(tree)


def _tick() -> ast.expr:
    return ast.Call(ast.Name(TICK, ast.Load()), [], [])


class _Metering(ast.NodeTransformer):
    def _step(self, node: _Step) -> _Step:
        self.generic_visit(node)
        documented = not isinstance(node, ast.For | ast.AsyncFor) and ast.get_docstring(node)
        node.body.insert(1 if documented else 0, ast.Expr(_tick()))
        return node

    visit_For = visit_AsyncFor = visit_FunctionDef = visit_AsyncFunctionDef = _step  # noqa: N815

    def visit_While(self, node: ast.While) -> ast.While:
        self.generic_visit(node)
        node.test = ast.BoolOp(ast.And(), [_tick(), node.test])
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        self.generic_visit(node)
        node.body = ast.BoolOp(ast.And(), [_tick(), node.body])
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        self.generic_visit(node)
        node.ifs.insert(0, _tick())
        return node
