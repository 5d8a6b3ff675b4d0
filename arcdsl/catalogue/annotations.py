"""The ways to use the names of the language, read from their annotations.

Nothing here lists a verb: a name that enters ``arcdsl.__all__`` is in the catalogue,
and so in every search, with the types that its signature gives.

>>> [str(s) for s in signatures() if s.name == "holes"]
['holes(x: Point | Mask | Object | Grid) -> Mask']
>>> [str(s) for s in signatures() if s.name == "transpose"][-1]
'transpose(x: Grid) -> Grid'
"""

from __future__ import annotations

import collections.abc
import inspect
import itertools
import operator
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

import arcdsl
from arcdsl import types as nouns
from arcdsl.types.piece import BasePiece

__all__ = ["OPERATORS", "TYPES", "Parameter", "Signature", "constants", "overloads", "signatures"]

Kind = Literal["function", "constructor", "property", "method", "operator", "index"]

TYPES = (nouns.Point, nouns.Mask, nouns.Object, nouns.Grid)
"""The types of the language, from the simplest to the richest."""

OPERATORS = {
    "__add__": "+",
    "__and__": "&",
    "__contains__": "in",
    "__floordiv__": "//",
    "__le__": "<=",
    "__len__": "len",
    "__mul__": "*",
    "__neg__": "-",
    "__or__": "|",
    "__sub__": "-",
    "__xor__": "^",
}
"""Python's own names for the operators that the types define."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a signature.

    Args:
        name: its name.
        types: the kinds of value it takes: ``Grid``, ``Color``, ``list[Point]`` …
        default: its default, or ``inspect.Parameter.empty``.
        keyword_only: whether it must be passed by name.
        variadic: whether it takes any number of values.
    """

    name: str
    types: tuple[str, ...]
    default: Any = inspect.Parameter.empty
    keyword_only: bool = False
    variadic: bool = False

    @property
    def required(self) -> bool:
        """Whether a call must pass it."""
        return self.default is inspect.Parameter.empty and not self.variadic

    def __str__(self) -> str:
        star = "*" if self.variadic else ""
        default = "" if self.default is inspect.Parameter.empty else f" = {self.default!r}"
        return f"{star}{self.name}: {' | '.join(self.types)}{default}"


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to use a name: an overload, with its type variables filled in.

    Args:
        name: the public name, the attribute, or the special method of an operator.
        kind: how it is written in a program.
        parameters: what it takes; the value itself first for all but functions.
        result: the kind of value that comes out.
        call: what computes it.
    """

    name: str
    kind: Kind
    parameters: tuple[Parameter, ...]
    result: str
    call: Callable[..., Any]

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(str, self.parameters))}) -> {self.result}"


@cache
def constants() -> Mapping[str, tuple[str, Any]]:
    """Return every constant of the language by name, with its kind and its value."""
    found: dict[str, tuple[str, Any]] = {}
    for name in arcdsl.__all__:
        value = getattr(arcdsl, name)
        if isinstance(value, nouns.Point):
            found[name] = "Point", value
        elif isinstance(value, tuple):
            found[name] = "list[Point]", value
    return types.MappingProxyType(found)


@cache
def overloads() -> tuple[Signature, ...]:
    """Return every way to use a name: functions, then each type and what it offers.

    A type variable is filled in with each type it stands for. Where a way takes or gives
    more than values of the language, its parameters say ``slice``, ``ndarray``,
    ``object`` or ``Callable[[Color], bool]``.
    """
    found: list[Signature] = []
    for name in arcdsl.__all__:
        value = getattr(arcdsl, name)
        if inspect.isfunction(value):
            found += _instances(name, "function", value)
    for owner in TYPES:
        found += _members(owner)
    return tuple(found)


@cache
def signatures() -> tuple[Signature, ...]:
    """Return the overloads that a search can use, with the parameters that it can fill."""
    return tuple(one for way in overloads() for one in _searchable(way))


def _searchable(way: Signature) -> Iterator[Signature]:
    parameters = tuple(
        replace(p, types=tuple(kind for kind in p.types if _SEARCHABLE.fullmatch(kind)))
        for p in way.parameters
    )
    result = way.result.split(" | ")[0]
    possible = all(p.types or not p.required for p in parameters)
    # Two numbers of each Point are more than a search has time for, and seldom what it needs.
    parts = isinstance(way.call, operator.itemgetter)
    if possible and not parts and way.kind != "constructor" and _SEARCHABLE.fullmatch(result):
        yield replace(way, parameters=tuple(p for p in parameters if p.types), result=result)


# A picture given as a dict of points is the one value that no search makes.
_SEARCHABLE = re.compile(
    r"(list\[)*(Point|Mask|Object|Grid|Color|int|bool|dict\[Color, Color\])\]*"
)


def _members(owner: type) -> Iterator[Signature]:
    members: dict[str, Any] = {}
    for base in (BasePiece, owner):
        if issubclass(owner, base):
            members |= vars(base)
    yield from _instances(owner.__name__, "constructor", owner.__new__, owner, owner)
    for name, value in sorted(members.items()):
        kind: Kind
        function = value
        if isinstance(value, property) and name[0] != "_":
            kind, function = "property", value.fget
            if isinstance(function, operator.itemgetter):  # a part of a Point
                yield Signature(
                    name, kind, (Parameter("self", (owner.__name__,)),), "int", function
                )
                continue
        elif not inspect.isfunction(value):
            continue
        elif name in OPERATORS:
            kind = "operator"
        elif name == "__getitem__":
            kind = "index"
        elif name[0] != "_":
            kind = "method"
        else:
            continue
        yield from _instances(name, kind, function, function, owner)


def _instances(
    name: str,
    kind: Kind,
    function: Any,
    call: Callable[..., Any] | None = None,
    owner: type | None = None,
) -> Iterator[Signature]:
    for overload in typing.get_overloads(function) or [function]:
        hints = typing.get_type_hints(overload, localns=_names(), include_extras=True)
        variables = {v: None for hint in hints.values() for v in _variables(hint)}
        for chosen in itertools.product(*(v.__constraints__ for v in variables)):
            filled = dict(zip(variables, chosen, strict=True))
            parameters = tuple(_parameters(overload, hints, filled, owner))
            result = " | ".join(_kinds(hints["return"], filled, "None"))
            yield Signature(name, kind, parameters, result, call or function)


def _parameters(
    function: Any, hints: dict[str, Any], filled: dict[Any, Any], owner: type | None
) -> Iterator[Parameter]:
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "cls":
            continue
        own = owner is not None and name == "self"
        yield Parameter(
            name,
            (owner.__name__,) if owner is not None and own else _kinds(hints[name], filled),
            parameter.default,
            parameter.kind is parameter.KEYWORD_ONLY,
            parameter.kind is parameter.VAR_POSITIONAL,
        )


def _names() -> dict[str, Any]:
    # The types refer to each other in annotations that only type checkers import.
    return {name: getattr(nouns, name) for name in nouns.__all__}


def _variables(hint: Any) -> list[typing.TypeVar]:
    if isinstance(hint, typing.TypeVar):
        return [hint]
    return [v for part in typing.get_args(hint) for v in _variables(part)]


def _kinds(hint: Any, filled: dict[Any, Any], nothing: str = "") -> tuple[str, ...]:
    """Name the kinds of value that an annotation admits, None as asked or not at all."""

    def each(hint: Any) -> tuple[str, ...]:
        return _kinds(hint, filled, nothing)

    if isinstance(hint, typing.TypeVar):
        return each(filled[hint])
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        if hint == nouns.Color:
            return ("Color",)
        # Any in an annotation, where type checkers ask for it, says in its note what it is.
        return each(arguments[1] if arguments[0] is Any else arguments[0])
    if origin in (typing.Union, types.UnionType):
        return tuple(dict.fromkeys(kind for part in arguments for kind in each(part)))
    if hint == tuple[int, int]:
        return ("Point",)
    if origin is tuple and slice in arguments:
        return ("slice",)
    if origin is tuple:
        # A tuple of one kind of value, as long as it may be, is read like a list.
        inner = [each(a) for a in arguments if a is not ...]
        return tuple(dict.fromkeys(f"list[{kind}]" for kinds in inner for kind in kinds))
    if origin in (list, collections.abc.Iterable, collections.abc.Collection):
        return tuple(f"list[{kind}]" for kind in each(arguments[0]))
    if origin is collections.abc.Mapping:
        key, value = map(each, arguments)
        return tuple(f"dict[{k}, {v}]" for k in key for v in value)
    if origin is collections.abc.Callable:
        taken = ", ".join(" | ".join(each(part)) for part in arguments[0])
        return (f"Callable[[{taken}], {' | '.join(each(arguments[1]))}]",)
    if hint is type(None):
        return (nothing,) if nothing else ()
    return ((origin or hint).__name__,)
