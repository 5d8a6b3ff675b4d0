"""What the language contains, read from ``__all__``, the types and their annotations.

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
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import arcdsl
from arcdsl import types as nouns
from arcdsl.types.piece import BasePiece

__all__ = ["OPERATORS", "Parameter", "Signature", "constants", "signatures"]

Kind = Literal["function", "property", "method", "operator", "index"]

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


def constants() -> dict[str, tuple[str, Any]]:
    """Return every constant of the language by name, with its kind and its value."""
    found: dict[str, tuple[str, Any]] = {}
    for name in arcdsl.__all__:
        value = getattr(arcdsl, name)
        if isinstance(value, nouns.Point):
            found[name] = "Point", value
        elif isinstance(value, tuple):
            found[name] = "list[Point]", value
    return found


@cache
def signatures() -> tuple[Signature, ...]:
    """Return every signature of the language: functions, then what the types offer."""
    found: list[Signature] = []
    for name in arcdsl.__all__:
        value = getattr(arcdsl, name)
        if inspect.isfunction(value):
            found += _instances(name, "function", value, value)
    for owner in (nouns.Point, nouns.Mask, nouns.Object, nouns.Grid):
        found += _members(owner)
    return tuple(found)


def _members(owner: type) -> Iterator[Signature]:
    members: dict[str, Any] = {}
    for base in (BasePiece, owner):
        if issubclass(owner, base):
            members |= vars(base)
    for name, value in sorted(members.items()):
        kind: Kind
        if isinstance(value, property):
            if name[0] == "_" or not inspect.isfunction(value.fget):
                continue
            kind, function = "property", value.fget
        elif not inspect.isfunction(value):
            continue
        elif name in OPERATORS:
            kind, function = "operator", value
        elif name == "__getitem__":
            kind, function = "index", value
        elif name[0] != "_":
            kind, function = "method", value
        else:
            continue
        yield from _instances(name, kind, function, function, owner.__name__)


def _instances(
    name: str, kind: Kind, function: Any, call: Callable[..., Any], owner: str = ""
) -> Iterator[Signature]:
    for overload in typing.get_overloads(function) or [function]:
        hints = typing.get_type_hints(overload, localns=_names(), include_extras=True)
        variables = {v: None for hint in hints.values() for v in _variables(hint)}
        for chosen in itertools.product(*(v.__constraints__ for v in variables)):
            filled = dict(zip(variables, chosen, strict=True))
            results = _kinds(hints["return"], filled)
            parameters = tuple(_parameters(overload, hints, filled, owner))
            if results and all(p.types or not p.required for p in parameters):
                yield Signature(
                    name, kind, tuple(p for p in parameters if p.types), results[0], call
                )


def _parameters(
    function: Any, hints: dict[str, Any], filled: dict[Any, Any], owner: str
) -> Iterator[Parameter]:
    for name, parameter in inspect.signature(function).parameters.items():
        found = (owner,) if name == "self" else _kinds(hints[name], filled)
        yield Parameter(
            name,
            found,
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


def _kinds(hint: Any, filled: dict[Any, Any]) -> tuple[str, ...]:
    """Name the kinds of value that an annotation admits; what a search cannot make is left out."""
    if isinstance(hint, typing.TypeVar):
        return _kinds(filled[hint], filled)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return ("Color",) if hint == nouns.Color else _kinds(arguments[0], filled)
    if origin in (typing.Union, types.UnionType):
        return tuple(dict.fromkeys(k for part in arguments for k in _kinds(part, filled)))
    if hint == tuple[int, int]:
        return ("Point",)
    if origin is tuple:
        # A tuple of one kind of value, as long as it may be, is read like a list.
        inner = [_kinds(a, filled) for a in arguments if a is not ...]
        return tuple(dict.fromkeys(f"list[{k}]" for kinds in inner for k in kinds if all(inner)))
    if origin in (list, collections.abc.Iterable, collections.abc.Collection):
        return tuple(f"list[{kind}]" for kind in _kinds(arguments[0], filled))
    if origin is collections.abc.Mapping:
        key, value = (_kinds(a, filled) for a in arguments)
        return tuple(f"dict[{k}, {v}]" for k in key for v in value)
    if hint in (nouns.Point, nouns.Mask, nouns.Object, nouns.Grid, int, bool):
        return (hint.__name__,)
    return ()
