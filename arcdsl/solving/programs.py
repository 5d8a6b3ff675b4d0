"""Program text as text: how long it is, and what it says whatever its names.

Only programs that have already run are parsed here: Python's parser is not a
place for text that nobody has tried.
"""

from __future__ import annotations

import ast
import builtins
import io
import tokenize
from collections.abc import Iterable, Iterator

__all__ = ["normalise", "token_count"]

_LEXICAL = {tokenize.NAME, tokenize.NUMBER, tokenize.STRING, tokenize.OP}
_Documented = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def token_count(program: str) -> int:
    r"""Count the lexical tokens of a program's body.

    Names, numbers, strings and operators count. Imports, docstrings, comments,
    layout and the header of ``transform`` do not, so that one-liners compare.

    Args:
        program: Python source that parses.

    Returns:
        The number of tokens.

    >>> token_count("def transform(grid: Grid) -> Grid:\n    return rotate(grid)  # quarter turn")
    5
    """
    try:
        source = _body(program)
    except RecursionError:  # nested deeper than Python's own unparser goes
        source = program
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return sum(token.type in _LEXICAL for token in tokens)


def normalise(program: str) -> str:
    r"""Rewrite a program so that names, comments and layout make no difference.

    Names that the program binds become v0, v1, ... in order of appearance. A
    name stays if renaming it could change what the program does: one that
    is also an attribute, a keyword, a builtin or a name of the language.

    Args:
        program: Python source that parses.

    Returns:
        Python source that does the same.

    Raises:
        RecursionError: If the program is nested deeper than Python's unparser goes.

    >>> print(normalise("def transform(grid):\n    turned = rotate(grid)\n    return turned"))
    def transform(v0):
        v1 = rotate(v0)
        return v1
    """
    tree = _undocumented(program)
    names = dict.fromkeys(name for name, _ in _names(tree))
    kept = _kept(tree)
    bound = {name for name, binds in _names(tree) if binds and name[:2] != "__"} - kept
    fresh = (f"v{i}" for i in range(len(names) * 2 + 1) if f"v{i}" not in names.keys() - bound)
    new = {name: next(fresh) for name in names if name in bound}
    for node in ast.walk(tree):
        match node:
            case ast.Name():
                node.id = new.get(node.id, node.id)
            case ast.arg():
                node.arg = new.get(node.arg, node.arg)
            case ast.FunctionDef():
                node.name = new.get(node.name, node.name)
            case _:
                pass
    return ast.unparse(tree)


def _body(program: str) -> str:
    body: list[ast.stmt] = []
    for statement in _undocumented(program).body:
        if isinstance(statement, ast.FunctionDef) and statement.name == "transform":
            body += statement.body
        elif not isinstance(statement, ast.Import | ast.ImportFrom):
            body.append(statement)
    return ast.unparse(ast.Module(body, []))


def _undocumented(program: str) -> ast.Module:
    tree = ast.parse(program)
    for node in ast.walk(tree):
        if isinstance(node, _Documented) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return tree


def _names(node: ast.AST) -> Iterator[tuple[str, bool]]:
    """Give every name below a node in source order, with whether it is bound there."""
    match node:
        case ast.Name(id=name, ctx=context):
            yield name, isinstance(context, ast.Store)
        case ast.arg(arg=name) | ast.FunctionDef(name=name):
            yield name, True
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from _names(child)


def _kept(tree: ast.AST) -> set[str]:
    """Names that an identifier elsewhere, or the world outside, refers to."""
    import arcdsl

    # Where values are shown as they come, in a notebook or a doctest, `_` is the last of them.
    kept = {"transform", *dir(builtins), *arcdsl.__all__} - {"_"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.arg | ast.FunctionDef):
            continue
        for field, value in ast.iter_fields(node):
            if not isinstance(node, ast.Constant) and field != "type_comment":
                kept.update(_strings(value))
    return kept


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return [value]
    return [part for part in value if isinstance(part, str)] if isinstance(value, list) else []
