"""The types of expressions, and what is wrong in them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import arcdsl
from arcdsl.catalogue import Signature
from arcdsl.checking import calls, python
from arcdsl.checking.calls import Arguments, MismatchError
from arcdsl.checking.kinds import ANY, Kind, Type, fits, join, one_kind, parse
from arcdsl.checking.reading import Reader, forgotten
from arcdsl.errors import nearest

__all__ = ["Expressions", "Function", "TooLongError", "parameters"]

_MOST = 200_000  # expressions: a program of loops in loops is not read for ever
_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Pow: "**", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<",
    ast.RShift: ">>", ast.MatMult: "@", ast.USub: "-", ast.UAdd: "+", ast.Invert: "~",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
}  # fmt: skip
_CHANGES = {"append", "extend", "insert", "add", "update", "setdefault", "pop", "remove"}


class TooLongError(Exception):
    """The program takes too long to be read."""


@dataclass(frozen=True, eq=False, slots=True)
class Function:
    """A function of the program itself.

    Args:
        arguments: what it takes.
        result: the type of what it gives; of a lambda the expression.
        scope: the names that a lambda sees.
    """

    arguments: ast.arguments
    result: ast.expr | Type
    scope: dict[str, Type]

    def __str__(self) -> str:
        return "a function"


class Expressions(Reader):
    """Finds the types of expressions.

    Attributes:
        types: of each expression that was read, its type.
        ways: and the overloads of the language that it uses itself.
    """

    def __init__(self) -> None:
        super().__init__()
        self.used: list[Signature] = []
        self.types: dict[ast.expr, Type] = {}
        self.ways: dict[ast.expr, list[Signature]] = {}
        self._left = _MOST

    def expression(self, node: ast.expr) -> Type:
        """Find the type of an expression; tell what is wrong in it."""
        self._left -= 1
        if self._left < 0:
            raise TooLongError
        used, self.used = self.used, []
        found = self.guard(node, lambda: self._find(node))
        # Of a part that is read more than once, what the last reading found holds.
        self.types[node] = found
        self.ways[node] = self.used
        self.used = used
        return found

    def _find(self, node: ast.expr) -> Type:
        match node:
            case ast.Constant(value):
                return _constant(value)
            case ast.Name(name):
                return self._name(node, name)
            case ast.Attribute(owner, name):
                return self._attribute(self.expression(owner), name)
            case ast.Call():
                return self._call(node)
            case ast.BinOp(left, operator, right):
                symbol = _OPERATORS[type(operator)]
                return self._operate(symbol, self.expression(left), self.expression(right))
            case ast.UnaryOp(ast.Not(), value):
                self.expression(value)
                return python.BOOL
            case ast.UnaryOp(operator, value):
                return self._negate(_OPERATORS[type(operator)], self.expression(value))
            case ast.BoolOp(_, values):
                return join([self.expression(value) for value in values])
            case ast.Compare(left, operators, others):
                types = [self.expression(one) for one in (left, *others)]
                for comparison, one, other in zip(operators, types, types[1:], strict=False):
                    python.compare(_OPERATORS[type(comparison)], one, other)
                    self._asked(comparison, one, other)
                return python.BOOL
            case ast.IfExp(test, body, other):
                self.expression(test)
                return join([self.expression(body), self.expression(other)])
            case ast.Subscript(owner, index):
                return self._subscript(self.expression(owner), self.expression(index), index)
            case ast.Slice(lower, upper, step):
                for part in (lower, upper, step):
                    if part is not None and not fits(given := self.expression(part), _INDEX):
                        raise MismatchError(f"[...]: expected integers in a slice, got {given}")
                return parse("slice")
            case ast.Tuple(values):
                return self._tuple(values)
            case ast.List(values) | ast.Set(values):
                parts = [part for kind in self._tuple(values).kinds for part in kind.parts]
                return one_kind("list" if isinstance(node, ast.List) else "set", join(parts))
            case ast.Dict(keys, values):
                each = [self.expression(key) if key else ANY for key in keys]
                return one_kind("dict", join(each), join([self.expression(v) for v in values]))
            case ast.ListComp(element, generators):
                return self._comprehension("list", generators, element)
            case ast.SetComp(element, generators):
                return self._comprehension("set", generators, element)
            case ast.GeneratorExp(element, generators):
                return self._comprehension("iterator", generators, element)
            case ast.DictComp(key, value, generators):
                return self._comprehension("dict", generators, key, value)
            case ast.Lambda(arguments, body):
                return one_kind("function", detail=Function(arguments, body, dict(self.scope)))
            case ast.NamedExpr(target, value):
                given = self.expression(value)
                self.store(target, given)
                return given
            case ast.JoinedStr():
                return python.STR
            case ast.Starred(value):
                return self.expression(value)
            case _:
                return ANY

    def _name(self, node: ast.Name, name: str) -> Type:
        if name in self.scope:
            return self.scope[name]
        if name in python.BUILTINS:
            return one_kind("function", detail=name)
        hint = nearest(name, [known for known in self.scope if known != name])
        self.tell(node, f"{name}: expected a name that is defined, got {name}{hint}")
        self.scope[name] = ANY  # once is enough
        return ANY

    def _attribute(self, owner: Type, name: str) -> Type:
        def one(kind: Kind) -> Type:
            of_language = kind.name in calls.OWNERS
            return (
                calls.attribute(kind, name, self.used) if of_language else python.member(kind, name)
            )

        return self._each(owner, one)

    def _each(self, one: Type, find: Callable[[Kind], Type]) -> Type:
        """Find a type for each kind; only if none works something is wrong."""
        found: list[Type] = []
        wrong: MismatchError | None = None
        for kind in sorted(one.kinds, key=str):
            try:
                found.append(ANY if kind.name == "any" else find(kind))
            except MismatchError as mismatch:
                wrong = mismatch
        if not found and wrong is not None:
            raise wrong
        return join(found) if found else ANY

    def _operate(self, symbol: str, left: Type, right: Type) -> Type:
        def one(a: Kind, b: Kind) -> Type:
            found = calls.operate(symbol, a, b, self.used)
            return python.operate(symbol, a, b) if found is None else found

        return self._each(left, lambda a: self._each(right, lambda b: one(a, b)))

    def _asked(self, comparison: ast.cmpop, left: Type, right: Type) -> None:
        match comparison:
            case ast.In() | ast.NotIn():
                calls.uses("__contains__", right.kinds, self.used)
            case ast.LtE():
                calls.uses("__le__", left.kinds, self.used)
            case ast.GtE():
                calls.uses("__le__", right.kinds, self.used)
            case _:
                pass

    def _negate(self, symbol: str, operand: Type) -> Type:
        def one(kind: Kind) -> Type:
            if kind.name in ("int", "Color", "bool", "float"):
                value = -kind.detail if isinstance(kind.detail, int) and symbol == "-" else None
                return one_kind("float" if kind.name == "float" else "int", detail=value)
            found = calls.operate(symbol, kind, None, self.used)
            if found is None:
                raise MismatchError(f"{symbol}: expected a number, a Point or a Mask, got {kind}")
            return found

        return self._each(operand, one)

    def _subscript(self, owner: Type, index: Type, node: ast.expr) -> Type:
        position = _position(node)

        def one(kind: Kind) -> Type:
            if kind.name == "Point" or kind.name not in calls.OWNERS:
                as_tuple = Kind("tuple", (python.INT, python.INT)) if kind.name == "Point" else kind
                return python.python_subscript(as_tuple, index, position)
            return calls.subscript(kind, index, self.used)

        return self._each(owner, one)

    def _tuple(self, values: Sequence[ast.expr]) -> Type:
        """Find the type of a display; with a starred part of unknown length it is a list."""
        known: list[Type] | None = []
        every: list[Type] = []
        for value in values:
            given = self.expression(value)
            if not isinstance(value, ast.Starred):
                parts: list[Type] | None = [given]
            else:
                parts = calls.unpacked(given)
            every += parts if parts is not None else [calls.iterated(given)]
            known = known + parts if known is not None and parts is not None else None
        return one_kind("list", join(every)) if known is None else one_kind("tuple", *known)

    def _comprehension(
        self, kind: str, generators: Sequence[ast.comprehension], *parts: ast.expr
    ) -> Type:
        outside = dict(self.scope)
        for one in generators:
            item = self.items(one.iter)
            self.store(one.target, item)
            for test in one.ifs:
                self.expression(test)
        found = python.of(kind, *(self.expression(part) for part in parts))
        self.scope = outside
        return found

    # --- Calls ---

    def _call(self, node: ast.Call) -> Type:
        callee = self.expression(node.func)
        arguments = self._arguments(node)
        match node.func:
            case ast.Attribute(ast.Name(name), method) if method in _CHANGES:
                self.scope[name] = forgotten(self.scope.get(name, ANY))
            case _:
                pass
        return self._apply(callee, arguments)

    def _arguments(self, node: ast.Call) -> Arguments:
        given: list[Type] = []
        rest: list[Type] = []  # from the first starred argument of unknown length on
        for one in node.args:
            found = self.expression(one)
            parts = calls.unpacked(found) if isinstance(one, ast.Starred) else [found]
            if parts is None:
                rest.append(calls.iterated(found))
            else:
                (rest or given).extend(parts)
        keywords = {one.arg: self.expression(one.value) for one in node.keywords if one.arg}
        mapped = any(one.arg is None for one in node.keywords)
        return Arguments(given, keywords, bool(rest) or mapped, ANY if mapped else join(rest))

    def _apply(self, callee: Type, arguments: Arguments) -> Type:
        """Find what a call gives."""
        return self._each(callee, lambda kind: self._applied(kind, arguments))

    def _applied(self, kind: Kind, arguments: Arguments) -> Type:
        if kind.name != "function":
            raise MismatchError(f"expected something to call, got {kind}")
        match kind.detail:
            case Function() as local:
                return self._local(local, arguments)
            case (Kind() as owner, str() as name):
                if owner.name in calls.OWNERS:
                    return calls.method(owner, name, arguments, self.used)
                return python.python_method(owner, name, arguments)
            case str() as name if name in arcdsl.__all__:
                return calls.call(name, arguments, self.used)
            case str() as name:
                if name == "len" and arguments.given:
                    calls.uses("__len__", arguments.given[0].kinds, self.used)
                return python.builtin(name, arguments, self._apply)
            case _:
                return ANY

    def _local(self, function: Function, arguments: Arguments) -> Type:
        taken = function.arguments
        places = [*taken.posonlyargs, *taken.args]
        least = len(places) - len(taken.defaults)
        most = len(places) if taken.vararg is None else len(arguments.given)
        fixed = not (arguments.open or arguments.keywords)
        if fixed and not least <= len(arguments.given) <= most:
            expected = f"expected {len(places)} arguments for a function of the program"
            raise MismatchError(f"{expected}, got {len(arguments.given)}")
        if not isinstance(function.result, ast.expr):
            return function.result
        outside = self.scope
        self.scope = function.scope | dict.fromkeys(parameters(taken), ANY)
        self.scope |= {p.arg: t for p, t in zip(places, arguments.given, strict=False)}
        found = self.expression(function.result)
        self.scope = outside
        return found


_INDEX = parse("int | bool | None")


def _constant(value: object) -> Type:
    if value is None or isinstance(value, bool | str | float):
        return parse("None" if value is None else type(value).__name__)
    return one_kind("int", detail=value) if isinstance(value, int) else ANY


def _position(node: ast.expr) -> int | None:
    match node:
        case ast.Constant(int() as value):
            return value
        case ast.UnaryOp(ast.USub(), ast.Constant(int() as value)):
            return -value
        case _:
            return None


def parameters(arguments: ast.arguments) -> list[str]:
    """Name everything that a function takes."""
    several = [one for one in (arguments.vararg, arguments.kwarg) if one is not None]
    places = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *several)
    return [one.arg for one in places]
