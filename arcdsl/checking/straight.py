"""Straight-line programs, rewritten to single assignment with variables that carry their types."""

from __future__ import annotations

import ast
import itertools

from arcdsl.checking.checker import read
from arcdsl.checking.kinds import ANY, STEMS, Type, fits, parse, plain
from arcdsl.errors import ValidityError

__all__ = ["is_straight", "straighten"]

_BRANCHING = (
    ast.For, ast.While, ast.If, ast.IfExp, ast.Try, ast.With, ast.Match, ast.ListComp, ast.SetComp,
    ast.DictComp, ast.GeneratorExp, ast.Lambda, ast.ClassDef, ast.AsyncFunctionDef, ast.NamedExpr,
    ast.BoolOp, ast.Global, ast.Nonlocal, ast.Delete, ast.Raise, ast.Assert, ast.Await, ast.Yield,
)  # fmt: skip


def is_straight(program: str) -> bool:
    """Say whether a program is one function of assignments and a return, with no branch or loop.

    Args:
        program: Python source.
    """
    try:
        _, body = _parts(program)
    except ValidityError:
        return False
    return not any(isinstance(node, _BRANCHING) for one in body for node in ast.walk(one))


def straighten(program: str) -> str:
    r"""Rewrite a straight-line program so that each name is assigned once and says its type.

    A name becomes the stem of its type (`STEMS`) and a number; two assignments at once become
    two statements. The program does the same as before.

    Args:
        program: Python source without problems.

    Returns:
        The program in the one layout that the typed grammar accepts.

    Raises:
        ValidityError: if the program is not straight, has problems, or assigns a value of a type
            that has no stem.

    >>> text = "def transform(g):\n    a, b = split(g, 2, 1)\n    return paint(a, foreground(b))"
    >>> print(straighten("from arcdsl import *\n" + text))
    from arcdsl import *
    <BLANKLINE>
    <BLANKLINE>
    def transform(grid: Grid) -> Grid:
        grid1, grid2 = split(grid, 2, 1)
        return paint(grid1, foreground(grid2))
    <BLANKLINE>
    """
    if not is_straight(program):
        raise ValidityError("straighten: expected assignments and a return, got branches or loops")
    reading = read(program)
    if reading.problems:
        raise ValidityError(
            f"straighten: expected a program without problems, got {reading.problems[0]}"
        )
    parameter, body = _parts(program)
    statements = [one for statement in body for one in _single(statement)]
    # Types are found in the statements as they will be, with the positions that they were given.
    module = ast.Module(
        [ast.ImportFrom("arcdsl", [ast.alias("*")], 0), _function(parameter, statements)], []
    )
    lines = ast.unparse(ast.fix_missing_locations(module))
    _, statements = _parts(lines)
    stored = (reading if lines == program.rstrip() else read(lines)).stored
    placed = {(name.lineno, name.col_offset): found for name, found in stored.items()}
    numbers = itertools.count(1)
    names = {parameter: "grid"}
    for statement in statements:
        if isinstance(statement, ast.Assign | ast.Return) and statement.value is not None:
            statement.value = _Renamed(names).visit(statement.value)
        if isinstance(statement, ast.Assign):
            for node in _stored(statement.targets[0]):
                found = placed[node.lineno, node.col_offset]
                names[node.id] = f"{_stem(node.id, plain(found))}{next(numbers)}"
                node.id = names[node.id]
    text = ast.unparse(ast.fix_missing_locations(_function("grid", statements)))
    return f"from arcdsl import *\n\n\n{text}\n"


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:  # as ast calls it
        return ast.copy_location(ast.Name(self.names.get(node.id, node.id), node.ctx), node)


def _parts(program: str) -> tuple[str, list[ast.stmt]]:
    """Take a program apart: the name of its parameter, and its statements."""
    try:
        tree = ast.parse(program)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ValidityError(f"straighten: expected Python, got {error}") from error
    functions = [one for one in tree.body if isinstance(one, ast.FunctionDef)]
    others = [one for one in tree.body if not isinstance(one, ast.FunctionDef | ast.ImportFrom)]
    match functions, others:
        case [ast.FunctionDef("transform", ast.arguments(args=[parameter]), body)], (
            [] | [ast.Expr(ast.Constant(str()))]
        ):
            pass
        case _:
            raise ValidityError("straighten: expected one function transform, got more or less")
    if ast.get_docstring(functions[0]) is not None:
        body = body[1:]
    *assignments, last = body or [ast.Pass()]
    straight = all(
        isinstance(one, ast.Assign | ast.AugAssign | ast.AnnAssign) for one in assignments
    )
    if not straight or not isinstance(last, ast.Return) or last.value is None:
        raise ValidityError(
            "straighten: expected assignments and then a return, got something else"
        )
    return parameter.arg, body


def _single(statement: ast.stmt) -> list[ast.stmt]:
    """Make every assignment one of a value to a name, or to a tuple of names."""
    match statement:
        case ast.AugAssign(ast.Name(name) as target, operator, value):
            return [ast.Assign([target], ast.BinOp(ast.Name(name, ast.Load()), operator, value))]
        case ast.AnnAssign(target, _, ast.expr() as value):
            return _single(ast.Assign([target], value))
        case ast.Assign([ast.Tuple(targets)], ast.Tuple(values)) if _alike(targets, values):
            stored = {name.id for target in targets for name in _stored(target)}
            read = {n.id for value in values for n in ast.walk(value) if isinstance(n, ast.Name)}
            if stored & read:
                return [statement]  # an exchange
            pairs = zip(targets, values, strict=True)
            return [one for target, value in pairs for one in _single(ast.Assign([target], value))]
        case ast.Assign([ast.List(targets)], value):
            return [ast.Assign([ast.Tuple(targets, ast.Store())], value)]
        case ast.Assign([_], _) | ast.Return():
            return [statement]
        case _:
            raise ValidityError("straighten: expected assignments of one value, got others")


def _alike(targets: list[ast.expr], values: list[ast.expr]) -> bool:
    starred = any(isinstance(one, ast.Starred) for one in (*targets, *values))
    return len(targets) == len(values) and not starred


def _function(parameter: str, body: list[ast.stmt]) -> ast.FunctionDef:
    kind = ast.Name("Grid", ast.Load())
    arguments = ast.arguments([], [ast.arg(parameter, kind)], None, [], [], None, [])
    return ast.FunctionDef("transform", arguments, body, [], kind)


def _stored(target: ast.expr) -> list[ast.Name]:
    match target:
        case ast.Name():
            return [target]
        case ast.Starred(inner):
            return _stored(inner)
        case ast.Tuple(targets) | ast.List(targets):
            return [name for one in targets for name in _stored(one)]
        case _:
            raise ValidityError("straighten: expected names on the left, got something else")


def _stem(name: str, found: Type) -> str:
    """Find the stem of a type; of several that fit, the first that STEMS lists."""
    found = Type(frozenset(kind for kind in found.kinds if kind.name != "None"))  # as of get
    exact = next((stem for kind, stem in STEMS.items() if parse(kind) == found), None)
    if exact is not None:
        return exact
    for kind, stem in STEMS.items():
        if found != ANY and _is(found, kind):
            return stem
    raise ValidityError(f"straighten: expected a type with a stem for {name}, got {found}")


def _is(found: Type, kind: str) -> bool:
    """Say whether whatever is of one type is of a kind too."""
    each = (Type(frozenset({one})) for one in found.kinds)
    return bool(found.kinds) and all(fits(one, parse(kind)) for one in each)
