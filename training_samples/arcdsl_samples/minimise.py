"""Take out of a program whatever it does not need.

Delta debugging on the syntax tree: every program with one thing fewer is tried,
the smallest first, and one that still holds is kept, until none does. A thing is a statement, the
statement around a block, an argument, an item, a condition, a bound of a slice, or
an expression where one of its parts does as well; or a name for what is as short as
a name. Removing single things over and
over also finds statements that are only needed by each other: what is left of one
when the rest of it is gone is removed at last.

Source: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input",
IEEE Transactions on Software Engineering 28(2), 2002.
"""

from __future__ import annotations

import ast
import copy
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import cast

__all__ = ["minimise", "reductions", "text_of"]

_KEPT = {"annotation", "returns", "ctx", "op", "targets", "target", "name", "id", "attr"}
"""Fields in which nothing is taken away: types, names, operators and what is assigned to."""

_PAIRED = {ast.Dict: ("keys", "values"), ast.Compare: ("ops", "comparators")}


def minimise(program: str, holds: Callable[[Sequence[ast.Module]], Iterable[bool]]) -> str:
    """Reduce a program to a fixpoint.

    Args:
        program: Python source that parses, and that holds.
        holds: Says of each of several programs whether it does what it should. They are
            trees, which `compile` takes as they are, faster than their text; a tree may be
            no program, and then it must not hold. See `text_of`.

    Returns:
        A program that holds and of which no reduction does; its layout is that of
        `ast.unparse`. The program itself, as it is, if nothing can be taken away.

    >>> program = "def double(x):\\n    y = x + 1\\n    return (x + 0) * 2"
    >>> def holds(trees):
    ...     return [("x * 2" in text_of(tree)) for tree in trees]
    >>> print(minimise(program, holds))
    def double(x):
        return x * 2
    """
    while True:
        candidates = reductions(program)
        results = zip(candidates, holds(candidates), strict=True)
        texts = (text_of(candidate) for candidate, held in results if held)
        smaller = next(filter(None, texts), None)
        if smaller is None:
            return program
        program = smaller


def reductions(program: str) -> list[ast.Module]:
    """List every program that is a given one with a single thing taken away.

    Args:
        program: Python source that parses.

    Returns:
        Trees, the smallest first, which share what they have in common; some may be no
        programs.

    >>> [text_of(tree) for tree in reductions("x = f(1, 2)")]
    ['', 'x = 1', 'x = 2', 'x = f(2)', 'x = f(1)']
    """
    tree = ast.parse(program)
    found = sorted(_Reducer(tree).smaller(tree), key=itemgetter(0), reverse=True)
    return [cast(ast.Module, reduced) for _, reduced in found]


def text_of(tree: ast.Module) -> str:
    """Write a tree out; nothing if it is no program."""
    try:
        text = ast.unparse(tree)
        same = ast.dump(ast.parse(text)) == ast.dump(tree)
    except (SyntaxError, ValueError, AttributeError, IndexError):
        return ""
    return text if same else ""


class _Reducer:
    """Takes single things away from a tree; each reduction comes with how many nodes it saves."""

    def __init__(self, tree: ast.AST) -> None:
        self._sizes: dict[ast.AST, int] = {}
        self._measure(tree)

    def _measure(self, node: ast.AST) -> int:
        size = 1 + sum(map(self._measure, ast.iter_child_nodes(node)))
        self._sizes[node] = size
        return size

    def _size(self, item: object) -> int:
        return self._sizes[item] if isinstance(item, ast.AST) else 0

    def smaller(self, node: ast.AST) -> Iterator[tuple[int, ast.AST]]:
        """Give every copy of a node with one thing fewer below it."""
        for field, value in ast.iter_fields(node):
            if field in _KEPT or (isinstance(node, ast.ImportFrom | ast.arguments)):
                continue
            if isinstance(value, ast.AST):
                new: Iterator[tuple[int, object]] = self._instead(value)
                if isinstance(node, ast.Slice):
                    new = itertools.chain(new, [(self._size(value), None)])
            elif isinstance(value, list):
                new = self._fewer(value, paired=field in _PAIRED.get(type(node), ()))
            else:
                continue
            yield from ((saved, _with(node, field, changed)) for saved, changed in new)

    def _fewer(self, items: list[ast.AST], *, paired: bool) -> Iterator[tuple[int, object]]:
        for index, item in enumerate(items):
            before, after = items[:index], items[index + 1 :]
            if not paired:
                yield self._size(item), before + after
            for block in _blocks(item):
                yield self._size(item) - sum(map(self._size, block)), [*before, *block, *after]
            match item:
                case ast.Assign([ast.Name(name)], value) if _is_short(value):
                    yield self._size(item) - 1, [*before, *(_put(name, value, s) for s in after)]
            if isinstance(item, ast.AST):
                for saved, new in self._instead(item):
                    yield saved, [*before, new, *after]

    def _instead(self, value: ast.AST) -> Iterator[tuple[int, ast.AST]]:
        """Give what may stand in the place of a node: parts of it, or itself with less."""
        if isinstance(value, ast.expr):
            yield from self._parts(value)
        yield from self.smaller(value)

    def _parts(self, value: ast.expr) -> Iterator[tuple[int, ast.expr]]:
        """Give every expression below an expression, however deep, but for what is called."""
        size = self._sizes[value]
        called: set[ast.AST] = set()  # A function does for a lambda, but hardly for a result.
        for part in ast.walk(value):
            if isinstance(part, ast.Call) and not isinstance(value, ast.Lambda):
                called.add(part.func)
            if part is value or part in called or not isinstance(part, ast.expr):
                continue
            if not isinstance(getattr(part, "ctx", None), ast.Store):
                yield size - self._sizes[part], part
        for keys, values in [_PAIRED[type(value)]] if type(value) in _PAIRED else []:
            for index in range(len(getattr(value, keys))):
                shorter = copy.copy(value)
                saved = 0
                for name in (keys, values):
                    items = [*getattr(value, name)]
                    saved += self._size(items.pop(index))
                    setattr(shorter, name, items)
                yield saved, shorter


def _blocks(item: ast.AST) -> Iterator[list[ast.stmt]]:
    """Give the blocks of a compound statement, which may do without it."""
    if isinstance(item, ast.If | ast.For | ast.While):
        yield list(item.body)
        if item.orelse:
            yield list(item.orelse)


def _is_short(value: ast.expr) -> bool:
    """Say whether a value is a name, a number or so, or a pair of them."""
    items = value.elts if isinstance(value, ast.Tuple) and len(value.elts) == 2 else [value]
    return all(isinstance(item, ast.Name | ast.Constant) for item in items)


def _put(name: str, value: ast.expr, node: ast.AST) -> ast.AST:
    """Write a value in the place of a name."""

    class Put(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return value if node.id == name and isinstance(node.ctx, ast.Load) else node

    found: ast.AST = Put().visit(copy.deepcopy(node))
    return found


def _with(node: ast.AST, field: str, value: object) -> ast.AST:
    new: ast.AST = type(node).__new__(type(node))  # `copy.copy` takes twice as long or more
    new.__dict__.update(node.__dict__, **{field: value})
    return new
