"""Overloads folded, so that the reader sees one verb: what a prompt says of a signature.

``same`` is the kind of the first argument; what it becomes where it does not stay the same
is said behind.

>>> from arcdsl.catalogue import entry
>>> fold(entry("rotate").overloads)
'rotate(x: Piece, quarters=1) -> same'
>>> fold(entry("shift").overloads)
'shift(x: Cells, v: Point) -> same (Grid becomes Object, Point becomes Mask)'
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from arcdsl.catalogue import OPERATORS, Entry, Parameter, Signature, constants

__all__ = ["ALIASES", "Offer", "fold", "offers", "types_text"]

ALIASES: Final = {
    "Cells": ("Point", "Mask", "Object", "Grid"),
    "Piece": ("Mask", "Object", "Grid"),
}
"""Short names for the unions that most signatures have, the widest first."""

_TURNED: Final = {"__contains__": "p in x", "__len__": "len(x)", "__neg__": "-x"}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that types offer: a property, a method, an operator or an index.

    Args:
        owners: the types.
        text: how it is written, where ``x`` is of one of the types.
        result: the kind that comes out, ``same`` for the kind of ``x``.
        summary: what it does.
    """

    owners: tuple[str, ...]
    text: str
    result: str
    summary: str


def fold(ways: Iterable[Signature]) -> str:
    """Write the overloads of one name as one signature, or as few as will do.

    Args:
        ways: the overloads.

    Returns:
        One line; what cannot be folded stands behind a semicolon, without the name.
    """
    every = tuple(ways)
    kept = [way for way in every if not any(_implies(other, way) for other in every)]
    groups: dict[Any, dict[str, str]] = {}
    for way in kept:
        first, *rest = way.parameters
        shape = (first.name, first.default, first.variadic, tuple(rest))
        results = groups.setdefault(shape, {})
        results |= dict.fromkeys(first.types, way.result)
    clauses: list[str] = []
    for (name, default, variadic, rest), results in groups.items():
        for types, result in _by_result(results):
            first = Parameter(name, types, default, variadic=variadic)
            clauses.append(f"({_parameters((first, *rest))}) -> {result}")
    return kept[0].name + "; ".join(clauses)


def offers(members: Iterable[Entry], shown: Sequence[str], *, summaries: bool) -> list[Offer]:
    """Fold what types offer, so that what several offer is said once.

    Args:
        members: what `arcdsl.catalogue.members` gives.
        shown: the types that the reader knows; what needs another one is left out.
        summaries: whether offers are kept apart that differ in their summary only.

    Returns:
        The offers; those of most types first, in the order of the members.
    """
    results: dict[tuple[str, str], dict[str, str]] = {}
    told: dict[tuple[str, str], str] = {}
    for member in members:
        for way in member.overloads:
            owner = way.parameters[0].types[0]
            text = _use(way, shown)
            if owner in shown and text and _known(way.result, shown):
                key = text, member.docstring.summary if summaries else ""
                results.setdefault(key, {})[owner] = way.result
                told.setdefault(key, member.docstring.summary)
    found = [
        Offer(owners, key[0], result, told[key])
        for key, kinds in results.items()
        for owners, result in _by_result(kinds)
    ]
    return sorted(found, key=lambda one: (-len(one.owners), one.owners))


def types_text(types: Iterable[str]) -> str:
    """Write a union of kinds, with aliases, and lists of the same kinds folded.

    >>> types_text(("Grid", "Mask", "Point", "Object"))
    'Cells'
    >>> types_text(("list[Mask]", "list[Point]"))
    'list[Mask | Point]'
    >>> types_text(("Mask", "Point", "list[Mask]", "list[Point]"))
    'Mask | Point | list of these'
    """
    kinds = tuple(types)
    plain = [kind for kind in kinds if not kind.startswith("list[")]
    inner = [kind[5:-1] for kind in kinds if kind.startswith("list[")]
    if len(plain) > 1 and set(plain) == set(inner):
        return f"{_union(plain)} | list of these"
    return " | ".join(part for part in (_union(plain), _list(inner)) if part)


def _list(inner: Sequence[str]) -> str:
    return f"list[{types_text(inner)}]" if inner else ""


def _union(kinds: Sequence[str]) -> str:
    left = list(kinds)
    found: list[str] = []
    for alias, members in ALIASES.items():
        if set(members) <= set(left):
            found.append(alias)
            left = [kind for kind in left if kind not in members]
    return " | ".join(found + left)


def _implies(wide: Signature, narrow: Signature) -> bool:
    """Say whether one overload also takes every call of another, with the same result."""
    extra = wide.parameters[len(narrow.parameters) :]
    return bool(
        extra
        and wide.parameters[: len(narrow.parameters)] == narrow.parameters
        and wide.result == narrow.result
        and not any(parameter.required for parameter in extra)
    )


def _by_result(results: dict[str, str]) -> list[tuple[tuple[str, ...], str]]:
    """Say for kinds what comes out of each: once for all where that is possible."""
    kinds = tuple(results)
    different = sorted(set(results.values()))
    if len(different) == 1:
        return [(kinds, different[0])]
    for form in ("{}", "list[{}]"):
        changed = {k: result for k, result in results.items() if result != form.format(k)}
        if len(changed) < len(kinds):
            becomes = ", ".join(f"{k} becomes {result}" for k, result in sorted(changed.items()))
            return [(kinds, form.format("same") + (f" ({becomes})" if becomes else ""))]
    return [(tuple(k for k in kinds if results[k] == result), result) for result in different]


def _parameters(parameters: Sequence[Parameter]) -> str:
    words: list[str] = []
    for parameter in parameters:
        if parameter.keyword_only and "*" not in words:
            words.append("*")
        words.append(_parameter(parameter))
    return ", ".join(words)


def _parameter(parameter: Parameter) -> str:
    default, types = parameter.default, types_text(parameter.types)
    name = "*" * parameter.variadic + parameter.name
    if default is inspect.Parameter.empty:
        return f"{name}: {types}"
    if types == type(default).__name__:
        return f"{name}={default!r}"
    return f"{name}: {types} = {_default(default)}"


def _default(value: Any) -> str:
    named = (name for name, (_, constant) in constants().items() if value and constant == value)
    return next(named, repr(value))


def _use(way: Signature, shown: Sequence[str]) -> str:
    """Write how a member is used, or nothing if it takes only kinds that are not shown."""
    parameters = [
        Parameter(p.name, types, p.default)
        for p in way.parameters[1:]
        if (types := tuple(kind for kind in p.types if _known(kind, shown)))
    ]
    if len(parameters) < len(way.parameters) - 1:
        return ""
    if way.kind == "property":
        return f".{way.name}"
    if way.name in _TURNED:
        return _TURNED[way.name]
    if way.kind == "method":
        return f".{way.name}({_parameters(parameters)})"
    taken = types_text(parameters[0].types)
    if way.kind == "index":
        return "x[a:b, c:d]" if taken == "slice" else f"x[{taken}]"
    return f"x {OPERATORS[way.name]} " + (f"({taken})" if " | " in taken else taken)


def _known(kind: str, shown: Sequence[str]) -> bool:
    return all(name in shown for name in ALIASES["Cells"] if name in kind)
