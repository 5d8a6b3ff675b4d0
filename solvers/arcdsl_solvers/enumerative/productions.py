"""Productions: the catalogue's signatures, and Python's own forms, as steps of a search."""

from __future__ import annotations

import ast
import inspect
import itertools
import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from arcdsl.catalogue import OPERATORS, Parameter, Signature, signatures
from arcdsl_solvers.enumerative.expressions import Render
from arcdsl_solvers.enumerative.familiarity import surcharge
from arcdsl_solvers.enumerative.probing import (
    is_identity,
    kept_shape,
    overlaid_color,
    works,
)

__all__ = ["Production", "productions"]


@dataclass(frozen=True, slots=True, eq=False)
class Production:
    """One way to make an expression of others.

    Args:
        result: the kind of value that it makes.
        kinds: the kinds of its arguments.
        cost: what it adds to the cost of its arguments.
        call: computes the value; raises where there is none.
        render: makes its syntax of that of its arguments.
        commutative: whether the order of its two arguments makes no difference.
        keeps: which argument has the shape of the Grid that comes out, if one always has.
        overlays: which argument is the colour of all that it changes in that one, if one is.
    """

    result: str
    kinds: tuple[str, ...]
    cost: int
    call: Callable[..., Any]
    render: Render
    commutative: bool = False
    keeps: int | None = None
    overlays: int | None = None

    @property
    def insight(self) -> str:
        """What is known of the Grid that comes out: overlay, keep or other."""
        return (
            "overlay"
            if self.overlays is not None
            else "keep"
            if self.keeps is not None
            else "other"
        )


@cache
def productions() -> tuple[Production, ...]:
    """Return everything that a search may apply, the same for every task."""
    said: dict[str, Production] = {}
    for signature in signatures():
        for p in _of_signature(signature):
            # Overloads that differ in an option say the same without it.
            names = [ast.Name(f"{kind} {i}") for i, kind in enumerate(p.kinds)]
            said.setdefault(ast.dump(p.render(*names)), p)
    found = [p for p in (*said.values(), *_python()) if works(p.call, p.kinds)]
    found = [p for p in found if p.kinds != (p.result,) or not is_identity(p.call, p.kinds)]
    # Nothing takes a yes or no but the filters of lists.
    useful = {kind for p in found for kind in p.kinds} | {"Grid", "bool"}
    return tuple(_probed(p) if p.result == "Grid" else p for p in found if p.result in useful)


def _probed(production: Production) -> Production:
    call, kinds = production.call, production.kinds
    keeps = kept_shape(call, kinds)
    return replace(production, keeps=keeps, overlays=overlaid_color(call, kinds, keeps))


def _of_signature(signature: Signature) -> Iterator[Production]:
    if signature.kind == "method" or signature.name in ("__len__", "__contains__"):
        return
    required = [p for p in signature.parameters if p.required]
    optional = [p for p in signature.parameters if not p.required and not p.variadic]
    variadic = [p for p in signature.parameters if p.variadic]
    if variadic:
        (several,) = variadic
        for kind in several.types:
            yield _function(signature, [several, several], [kind, kind])
            yield Production(
                signature.result,
                (f"list[{kind}]",),
                2,
                partial(_starred, signature.call),
                partial(_render_starred, signature.name),
            )
        return
    for count in range(len(optional) + 1):
        for given in itertools.combinations(optional, count):
            parameters = [*required, *given]
            for kinds in itertools.product(*(_kinds(p) for p in parameters)):
                yield _function(signature, parameters, kinds)


def _kinds(parameter: Parameter) -> tuple[str, ...]:
    # An option that is a yes or no is given only to say the other one.
    return ("",) if isinstance(parameter.default, bool) else parameter.types


def _function(signature: Signature, parameters: Any, kinds: Any) -> Production:
    flags = {p.name: not p.default for p, k in zip(parameters, kinds, strict=True) if not k}
    names = [p.name for p, k in zip(parameters, kinds, strict=True) if k]
    taken = tuple(k for k in kinds if k)
    # A parameter is passed by name if one before it was left out.
    whole = [p.name for p in signature.parameters]
    keywords = {
        p.name
        for p in parameters
        if p.keyword_only or (not p.variadic and whole[: len(names)] != names)
    } & {p.name for p in signature.parameters if p.default is not inspect.Parameter.empty}
    positional = sum(name not in keywords for name in names)
    call = signature.call
    if signature.kind == "property":
        call = operator.attrgetter(signature.name)
    elif keywords or flags:
        call = partial(_with_keywords, signature.call, positional, tuple(names[positional:]), flags)
    return Production(
        signature.result,
        taken,
        max(1, COSTS[signature.kind] + surcharge(signature.name))
        + len(keywords)
        + len(flags)
        + _unusual(parameters, kinds),
        call,
        partial(RENDERERS[signature.kind], signature.name, positional, names, flags),
        signature.name in ("__and__", "__or__", "__xor__", "__add__")
        and len(taken) == 2
        and taken[0] == taken[1]
        and taken[0] != "Object",
    )


def _unusual(parameters: Any, kinds: Any) -> int:
    # Vectors are added and scaled, but a program is mostly about pieces.
    if kinds and kinds[0] == "Point" and parameters[0].name == "self":
        return 1
    return sum(
        UNUSUAL.get(kind, 0)
        for parameter, kind in zip(parameters, kinds, strict=True)
        if {"Point", "Mask"} <= {*parameter.types}
    )


def _with_keywords(
    call: Callable[..., Any],
    count: int,
    names: tuple[str, ...],
    flags: dict[str, bool],
    *values: Any,
) -> Any:
    return call(*values[:count], **dict(zip(names, values[count:], strict=True)), **flags)


def _starred(call: Callable[..., Any], values: Any) -> Any:
    return call(*values)


def _render_starred(name: str, values: ast.expr) -> ast.expr:
    return ast.Call(ast.Name(name), [ast.Starred(values)], [])


def _render_function(
    name: str, positional: int, names: list[str], flags: dict[str, bool], *values: ast.expr
) -> ast.expr:
    given = zip(names[positional:], values[positional:], strict=True)
    keywords = [ast.keyword(n, v) for n, v in given]
    keywords += [ast.keyword(n, ast.Constant(v)) for n, v in flags.items()]
    return ast.Call(ast.Name(name), list(values[:positional]), keywords)


def _render_property(name: str, _p: int, _n: Any, _f: Any, value: ast.expr) -> ast.expr:
    return ast.Attribute(value, name)


def _render_index(_name: str, _p: int, _n: Any, _f: Any, x: ast.expr, i: ast.expr) -> ast.expr:
    return ast.Subscript(x, i)


def _render_operator(name: str, _p: int, _n: Any, _f: Any, *values: ast.expr) -> ast.expr:
    # A pair of Python's own concatenates where a Point adds.
    first, *rest = (
        ast.Call(ast.Name("Point"), v.elts, []) if isinstance(v, ast.Tuple) else v for v in values
    )
    match ast.parse(f"a {OPERATORS[name]} b" if rest else f"{OPERATORS[name]} a", mode="eval").body:
        case ast.BinOp(_, binary, _):
            return ast.BinOp(first, binary, rest[0])
        case ast.Compare(_, comparisons, _):
            return ast.Compare(first, comparisons, rest)
        case ast.UnaryOp(unary, _):
            return ast.UnaryOp(unary, first)
        case _:
            raise AssertionError(name)


RENDERERS: dict[str, Callable[..., ast.expr]] = {
    "function": _render_function,
    "property": _render_property,
    "index": _render_index,
    "operator": _render_operator,
}

COSTS = {"function": 2, "property": 1, "index": 1, "operator": 1}
"""What a production costs, by how it is written: about its share of a program's tokens."""

UNUSUAL = {"Point": 1, "Grid": 1}
"""What it adds to pass a kind where a Mask or an Object would do as well."""

ITEMS = ("Object", "Mask", "Grid", "Point", "Color")


def _python() -> Iterator[Production]:
    """What Python supplies: items of lists, lengths, pairs, equality, a count as a colour."""
    for kind in ITEMS:
        several = f"list[{kind}]"
        for index in (0, -1, 1):
            yield Production(
                kind, (several,), 1, operator.itemgetter(index), partial(_render_item, index)
            )
        yield Production("int", (several,), 2, len, partial(_render_call, "len"))
    yield Production("list[Grid]", ("list[list[Grid]]",), 2, _flat, _render_flat)
    # Of two conditions that say the same, the one about the simpler values comes first.
    for kind in ("int", "Color", "Point", "Mask", "Object", "Grid"):
        yield Production("bool", (kind, kind), 1, operator.eq, partial(_compare, ast.Eq), True)
        yield Production("bool", (kind, kind), 1, operator.ne, partial(_compare, ast.NotEq), True)
    yield Production("bool", ("int", "int"), 1, operator.gt, partial(_compare, ast.Gt))
    yield Production("Point", ("int", "int"), 2, _pair, _render_pair)
    yield Production("Color", ("int",), 2, _color, lambda value: value)


def _flat(rows: Any) -> Any:
    return [item for row in rows for item in row]


def _render_flat(rows: ast.expr) -> ast.expr:
    return ast.Call(ast.Name("sum"), [rows, ast.List([])], [])


def _pair(a: int, b: int) -> tuple[int, int]:
    from arcdsl import Point

    return Point(a, b)


def _render_pair(a: ast.expr, b: ast.expr) -> ast.expr:
    return ast.Tuple([a, b])


def _color(value: int) -> int:
    if not 0 <= value <= 9:
        raise ValueError
    return value


def _render_item(index: int, value: ast.expr) -> ast.expr:
    return ast.Subscript(value, ast.Constant(index))


def _render_call(name: str, value: ast.expr) -> ast.expr:
    return ast.Call(ast.Name(name), [value], [])


def _compare(operation: type[ast.cmpop], a: ast.expr, b: ast.expr) -> ast.expr:
    if isinstance(a, ast.Constant) and operation is not ast.Gt:
        a, b = b, a
    return ast.Compare(a, [operation()], [b])
