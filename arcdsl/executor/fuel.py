"""A count of loop steps, so that an endless loop ends soon, and always at the same step.

The source is rewritten so that each pass of a loop, each step of a comprehension
and each call of a function first calls a counter. That costs about 1 % of the time,
and is done only where the source has a `while`: other loops end, or meet the limit
of processor time.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from itertools import chain, repeat
from typing import Final, NoReturn

__all__ = ["TICK", "OutOfFuel", "meter", "metered"]

TICK: Final = "__tick__"
"""The name by which a rewritten program calls the counter."""


class OutOfFuel(BaseException):
    """The steps are used up. No `Exception`, so that programs seldom catch it."""


def meter(steps: int) -> Callable[[], bool]:
    """Make a counter.

    Args:
        steps: How often it may be called.

    Returns:
        A function that gives True, and raises `OutOfFuel` when the steps are used up, again
        and again; a program that goes on all the same meets the limit of processor time.
    """
    return chain(repeat(True, steps), map(_stop, repeat(None))).__next__


def _stop(_: None) -> NoReturn:
    raise OutOfFuel


def metered(source: str) -> ast.Module:
    """Parse a program and let it count its steps.

    Args:
        source: The program.

    Returns:
        Its syntax tree, which calls `__tick__`.
    """
    tree = ast.parse(source)
    for node in ast.walk(tree):  # not a visitor: long sums and choices are nested deeply
        match node:
            case ast.For() | ast.AsyncFor():
                node.body.insert(0, ast.Expr(_tick(node), lineno=node.lineno, col_offset=0))
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                first = 1 if ast.get_docstring(node, clean=False) is not None else 0
                node.body.insert(first, ast.Expr(_tick(node), lineno=node.lineno, col_offset=0))
            case ast.While():
                node.test = _both(_tick(node), node.test)
            case ast.Lambda():
                node.body = _both(_tick(node), node.body)
            case ast.comprehension():
                node.ifs.insert(0, _tick(node.target))
            case _:
                pass
    return tree


def _tick(at: ast.stmt | ast.expr) -> ast.expr:
    place = {"lineno": at.lineno, "col_offset": at.col_offset}
    return ast.Call(ast.Name(TICK, ast.Load(), **place), [], [], **place)


def _both(tick: ast.expr, then: ast.expr) -> ast.expr:
    return ast.BoolOp(ast.And(), [tick, then], lineno=then.lineno, col_offset=then.col_offset)
