"""Take out of a program whatever it does not need.

Delta debugging on the syntax tree: every program with one thing fewer is tried,
the shortest that still holds is kept, until none does. A thing is a statement, the
statement around a block, an argument, an item, a condition, a bound of a slice, or
an expression where one of its parts does as well. Removing single things over and
over also finds statements that are only needed by each other: what is left of one
when the rest of it is gone is removed at last.

Source: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input",
IEEE Transactions on Software Engineering 28(2), 2002.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from arcdsl_samples.program import lexical_tokens

__all__ = ["minimise", "reductions"]

_KEPT = {"annotation", "returns", "ctx", "op", "targets", "target", "name", "id", "attr"}
"""Fields in which nothing is taken away: types, names, operators and what is assigned to."""

_PAIRED = {ast.Dict: ("keys", "values"), ast.Compare: ("ops", "comparators")}


def minimise(program: str, holds: Callable[[Sequence[str]], Iterable[bool]]) -> str:
    """Reduce a program to a fixpoint.

    Args:
        program: Python source that parses, and that holds.
        holds: Says of each of several programs whether it does what it should.

    Returns:
        A program that holds and of which no reduction does; its layout is that of
        `ast.unparse`. The program itself, as it is, if nothing can be taken away.

    >>> program = "def double(x):\\n    y = x + 1\\n    return (x + 0) * 2"
    >>> def holds(texts):
    ...     return [("x * 2" in text) for text in texts]
    >>> print(minimise(program, holds))
    def double(x):
        return x * 2
    """
    while True:
        candidates = sorted(reductions(program), key=_tokens)
        results = zip(candidates, holds(candidates), strict=True)
        shorter = next((candidate for candidate, held in results if held), None)
        if shorter is None:
            return program
        program = shorter


def reductions(program: str) -> list[str]:
    """List every program that is a given one with a single thing taken away.

    Args:
        program: Python source that parses.

    Returns:
        Sources that parse and have fewer tokens, each once.

    >>> reductions("x = f(1, 2)")
    ['', 'x = f', 'x = 1', 'x = 2', 'x = f(2)', 'x = f(1)']
    """
    length = lexical_tokens(program)
    texts = dict.fromkeys(map(_text, _smaller(ast.parse(program))))
    return [text for text in texts if text is not None and _tokens(text) < length]


_TOKEN = re.compile(
    r'''"""[\s\S]*?"""|'''  # a docstring, which does not count
    r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\w+(?:\.\d+)?"""
    r"""|(?:\*\*|//|<<|>>|[-+*/%@&|^=!<>:])=|\*\*|//|<<|>>|->|[^\w\s]"""
)


def _tokens(text: str) -> int:
    """Count the lexical tokens of what `ast.unparse` wrote, much faster than `lexical_tokens`."""
    return sum(found[0][:3] != '"""' for found in _TOKEN.finditer(text))


def _text(tree: ast.AST) -> str | None:
    try:
        text = ast.unparse(tree)
        ast.parse(text)
    except (SyntaxError, ValueError, AttributeError, IndexError):  # a tree that is no program
        return None
    return text


def _smaller(node: ast.AST) -> Iterator[ast.AST]:
    """Give every copy of a node with one thing fewer below it."""
    for field, value in ast.iter_fields(node):
        if field in _KEPT or (isinstance(node, ast.ImportFrom | ast.arguments)):
            continue
        if isinstance(value, ast.expr):
            yield from (_with(node, field, part) for part in _parts(value))
            if isinstance(node, ast.Slice):
                yield _with(node, field, None)
        if isinstance(value, ast.AST):
            yield from (_with(node, field, new) for new in _smaller(value))
        if isinstance(value, list):
            yield from (_with(node, field, items) for items in _fewer(value, node, field))


def _fewer(items: list[ast.AST], node: ast.AST, field: str) -> Iterator[list[ast.AST]]:
    for index, item in enumerate(items):
        before, after = items[:index], items[index + 1 :]
        if field not in _PAIRED.get(type(node), ()):
            yield before + after
        yield from ([*before, *block, *after] for block in _blocks(item))
        if isinstance(item, ast.expr):
            yield from ([*before, part, *after] for part in _parts(item))
        if isinstance(item, ast.AST):
            yield from ([*before, new, *after] for new in _smaller(item))


def _parts(value: ast.expr) -> Iterator[ast.expr]:
    """Give every expression below an expression, however deep."""
    for part in ast.walk(value):
        if isinstance(part, ast.expr) and not isinstance(getattr(part, "ctx", None), ast.Store):
            yield part
    for keys, values in [_PAIRED[type(value)]] if type(value) in _PAIRED else []:
        for index in range(len(getattr(value, keys))):
            shorter = copy.copy(value)
            for name in (keys, values):
                setattr(shorter, name, [*getattr(value, name)])
                del getattr(shorter, name)[index]
            yield shorter


def _blocks(item: ast.AST) -> Iterator[list[ast.AST]]:
    """Give the blocks of a compound statement, which may do without it."""
    if isinstance(item, ast.If | ast.For | ast.While):
        yield list(item.body)
        if item.orelse:
            yield list(item.orelse)


def _with(node: ast.AST, field: str, value: object) -> ast.AST:
    new = copy.copy(node)
    setattr(new, field, value)
    return new
