"""How complex a program is: what it calls, how deep, and its level.

    level   calls of the language in the minimal program
    1       one
    2       two
    3       three
    4       four or five
    5       six to eight
    6       nine or more

A loop, a comprehension, a condition or a function of its own counts as one more call: it takes
as much to think of.
"""

from __future__ import annotations

import ast
from bisect import bisect_right
from dataclasses import dataclass

import arcdsl
from arcdsl.checking import read

__all__ = ["LEVELS", "Complexity", "measure"]

LEVELS = range(1, 7)
_STEPS = (2, 3, 4, 6, 9)
"""The number of calls at which each level but the first begins."""

_CONTROL = (
    ast.For, ast.While, ast.If, ast.IfExp, ast.ListComp, ast.SetComp, ast.DictComp,
    ast.GeneratorExp, ast.Lambda, ast.BoolOp,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Complexity:
    """How complex a program is.

    Args:
        level: from 1 to 6.
        calls: calls of names of the language.
        depth: of calls in calls.
        control: loops, comprehensions, conditions and functions.
        names: the names of the language that it uses, sorted.
        overloads: the overloads that it uses, as text, sorted.
    """

    level: int
    calls: int
    depth: int
    control: int
    names: tuple[str, ...]
    overloads: tuple[str, ...]


def measure(program: str) -> Complexity:
    """Measure a program.

    Args:
        program: Python source that parses.

    Returns:
        Its complexity.

    >>> text = "def transform(grid):\\n    return paint(grid, holes(cells(grid, 3)), 4)"
    >>> found = measure("from arcdsl import *\\n" + text)
    >>> found.level, found.calls, found.depth, found.names
    (3, 3, 3, ('cells', 'holes', 'paint'))
    """
    reading = read(program)
    (body,) = [one for one in reading.tree.body if isinstance(one, ast.FunctionDef)][-1:]
    inside = [node for statement in body.body for node in ast.walk(statement)]
    inside += [
        node
        for one in reading.tree.body
        if isinstance(one, ast.FunctionDef) and one is not body
        for node in ast.walk(one)
    ]
    calls = sum(map(_is_call, inside))
    control = sum(isinstance(node, (*_CONTROL, ast.FunctionDef)) for node in inside)
    names = {node.id for node in inside if isinstance(node, ast.Name)} & {*arcdsl.__all__}
    level = 1 + bisect_right(_STEPS, calls + control)
    overloads = tuple(sorted(reading.overloads))
    return Complexity(level, calls, _depth(body), control, tuple(sorted(names)), overloads)


def _is_call(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in arcdsl.__all__
    )


def _depth(node: ast.AST) -> int:
    inner = max((_depth(child) for child in ast.iter_child_nodes(node)), default=0)
    return inner + _is_call(node)
