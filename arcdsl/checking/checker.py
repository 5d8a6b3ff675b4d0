"""The type checker: what is wrong with a program, told before it runs."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import arcdsl
from arcdsl.catalogue import constants
from arcdsl.checking import calls, python
from arcdsl.checking.expressions import Expressions, Function, TooLongError, parameters
from arcdsl.checking.kinds import ANY, Type, fits, join, one_kind, parse
from arcdsl.checking.reading import Problem, loaded
from arcdsl.errors import nearest

__all__ = ["Problem", "Reading", "check", "read"]

_LONGEST = 100_000  # characters: longer programs are not read


def check(program: str) -> list[Problem]:
    r"""Find what is wrong with a program by reading it; nothing is run.

    Only what cannot work is told: an unknown name, an argument of a kind that no overload
    takes, a result that is no Grid. Of a value of which nothing is known nothing is told, so a
    program that works is never refused.

    Args:
        program: Python source that defines ``transform(grid: Grid) -> Grid``; any text.

    Returns:
        The problems in the order of their lines, none if there is nothing to tell.

    >>> text = "def transform(grid: Grid) -> Grid:\n    return paint(grid, hole(grid, 3), 4)"
    >>> print(*check("from arcdsl import *\n" + text))
    line 3: hole: expected a name that is defined, got hole; did you mean holes?
    """
    return _checked(program)[0]


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a program that was read.

    Args:
        tree: the program.
        stored: for each name that is stored to, its type there.
        types: the type of each expression.
        overloads: how often each overload of the language is used, by its text.
        problems: what `check` says of it.
    """

    tree: ast.Module
    stored: Mapping[ast.Name, Type]
    types: Mapping[ast.expr, Type]
    overloads: Mapping[str, int]
    problems: Sequence[Problem] = ()


def read(program: str) -> Reading:
    """Find the type of everything in a program.

    Args:
        program: Python source; where it has problems, not all types are known.

    Returns:
        The types, and which overloads are used.
    """
    problems, checker, tree = _checked(program)
    used = Counter(str(way) for ways in checker.ways.values() for way in ways)
    return Reading(tree, checker.stored, checker.types, used, problems)


def _checked(program: str) -> tuple[list[Problem], Checker, ast.Module]:
    checker, tree = Checker(), ast.Module([], [])
    found: list[Problem] = []
    try:
        if len(program) > _LONGEST:
            raise ValueError(f"{len(program)} characters, where {_LONGEST} are read")
        tree = ast.parse(program)
        checker.module(tree)
    except SyntaxError as error:
        message = f"expected Python, got {error.msg}"
        found.append(Problem(error.lineno or 1, error.offset or 1, message))
    except ValueError as error:  # a null byte, a number too long to be read
        found.append(Problem(1, 1, f"expected Python, got {error}"))
    except (RecursionError, MemoryError):
        found.append(Problem(1, 1, "expected a program that is nested less deeply"))
    except TooLongError:
        pass
    problems = found or sorted(checker.problems, key=lambda one: (one.line, one.column))
    return list(dict.fromkeys(problems)), checker, tree


class Checker(Expressions):
    """Walks through the statements of a program once."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[tuple[ast.Return, Type]] = []
        self.later: list[str] = []

    def module(self, tree: ast.Module) -> None:
        """Read a program."""
        self.later = _bound(tree.body)
        self._block(tree.body)
        if "transform" not in self.scope:
            self.tell(tree, "expected a function transform, got none")
        for one in tree.body:
            if isinstance(one, ast.FunctionDef) and one.name == "transform":
                count = len(one.args.args) - len(one.args.defaults)
                if count != 1 and one.args.vararg is None:
                    self.tell(one, f"transform: expected one parameter, got {count}")

    def _block(self, statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Assign(targets, value):
                given = self.expression(value)
                for target in targets:
                    self.store(target, given)
            case ast.AnnAssign(target, _, value):
                self.store(target, ANY if value is None else self.expression(value))
            case ast.AugAssign(target, operator, value):
                reading = ast.copy_location(ast.BinOp(loaded(target), operator, value), node)
                self.store(target, self.expression(reading))
            case ast.Return(value):
                given = parse("None") if value is None else self.expression(value)
                self.results.append((node, given))
            case ast.For(target, several, body, after):
                item = self.items(several)
                self._loop([*body], after, lambda: self.store(target, item))
            case ast.While(test, body, after):
                self.expression(test)
                self._loop([ast.copy_location(ast.Expr(test), test), *body], after, lambda: None)
            case ast.If(test, body, other):
                self.expression(test)
                self._branches([body, other])
            case ast.FunctionDef():
                self._function(node)
            case ast.Try(body, handlers, other, final):
                self._branches([[*body, *other], *(handler.body for handler in handlers)], handlers)
                self._block(final)
            case ast.Expr(value):
                self.expression(value)
            case ast.Assert(test):
                self.expression(test)
            case ast.Import() | ast.ImportFrom():
                self._imported(node)
            case _:
                # What else Python has, grids have no use for: of the names bound in it nothing
                # is known, and nothing in it is told.
                self.scope |= dict.fromkeys(_bound([node]), ANY)

    def _imported(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.ImportFrom) and node.module == "arcdsl":
            for alias in node.names:
                if alias.name == "*":
                    for name in arcdsl.__all__:
                        self.scope[name] = _of_language(name)
                elif alias.name in arcdsl.__all__:
                    self.scope[alias.asname or alias.name] = _of_language(alias.name)
                else:
                    hint = nearest(alias.name, arcdsl.__all__)
                    self.tell(node, f"import: expected a name of arcdsl, got {alias.name}{hint}")
                    self.scope[alias.asname or alias.name] = ANY
            return
        for alias in node.names:
            self.scope[(alias.asname or alias.name).partition(".")[0]] = ANY

    def _branches(
        self, bodies: Sequence[Sequence[ast.stmt]], handlers: Sequence[ast.AST] = ()
    ) -> None:
        before, after = dict(self.scope), []
        for body in bodies:
            self.scope = dict(before)
            self.scope |= dict.fromkeys(_bound(handlers), ANY)
            self._block(body)
            leaves = ast.Return | ast.Raise | ast.Continue | ast.Break
            if not (body and isinstance(body[-1], leaves)):
                after.append(self.scope)
        # A name that only some branches bind may be there.
        names = dict.fromkeys(name for scope in after for name in scope)
        self.scope = {n: join(s[n] for s in after if n in s) for n in names} or before

    def _loop(
        self, body: Sequence[ast.stmt], after: Sequence[ast.stmt], bind: Callable[[], None]
    ) -> None:
        before, results = self.scope, len(self.results)
        # A first round in silence finds what the names may be from the round before.
        self.quiet += 1
        self.scope = dict.fromkeys(_bound(body), ANY) | before
        bind()
        self._block(body)
        self.quiet -= 1
        del self.results[results:]
        self.scope = entered = {n: join([before.get(n, t), t]) for n, t in self.scope.items()}
        self.scope = dict(entered)
        bind()
        self._block(body)
        self.scope = {n: join([entered.get(n, t), t]) for n, t in self.scope.items()}
        self._block(after)

    def _function(self, node: ast.FunctionDef) -> None:
        outside, results, later = self.scope, self.results, self.later
        # What is bound further down may be there when the function is called.
        self.later = [*later, *_bound(node.body)]
        self.results = []
        self.scope = dict.fromkeys(self.later, ANY) | outside
        for name in _bound(node.body):
            self.scope.pop(name, None)  # its own from here on
        self.scope |= dict.fromkeys(parameters(node.args), ANY)
        for argument in node.args.args:
            self.scope[argument.arg] = _annotated(node, argument)
        self._block(node.body)
        if node.name == "transform":
            self._result(node)
        found = join(given for _, given in self.results) if self.results else python.NONE
        self.scope, self.results, self.later = outside, results, later
        self.scope[node.name] = one_kind("function", detail=Function(node.args, found, {}))

    def _result(self, node: ast.FunctionDef) -> None:
        if not self.results:
            self.tell(node, "transform: expected a Grid to be returned, got nothing")
        for statement, given in self.results:
            if not fits(given, _RETURNED):
                self.tell(statement, f"transform: expected a Grid to be returned, got {given}")


_RETURNED = join([parse("Grid"), parse("list[list[int]]")])


def _of_language(name: str) -> Type:
    kind = constants().get(name)
    if kind is not None:
        return parse(kind[0])
    return one_kind("function", detail=name)


def _annotated(function: ast.FunctionDef, argument: ast.arg) -> Type:
    match argument.annotation:
        case ast.Name(name) if name in calls.OWNERS:
            return parse(name)
        case _:
            return parse("Grid") if function.name == "transform" else ANY


def _bound(nodes: Sequence[ast.AST]) -> list[str]:
    """Name what is bound below some nodes, but not what functions bind for themselves."""
    found: dict[str, None] = {}
    for node in nodes:
        match node:
            case ast.Name(name, ast.Store()):
                found[name] = None
            case ast.FunctionDef(name) | ast.ClassDef(name):
                found[name] = None
                continue
            case (
                ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp()
            ):
                continue
            case ast.ExceptHandler(_, str() as name):
                found[name] = None
            case ast.Import(names) | ast.ImportFrom(_, names):
                found |= dict.fromkeys((one.asname or one.name).partition(".")[0] for one in names)
            case _:
                pass
        found |= dict.fromkeys(_bound(list(ast.iter_child_nodes(node))))
    return list(found)
