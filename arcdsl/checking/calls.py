"""What calls of the language give, by the catalogue: overloads, members, operators."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import arcdsl
from arcdsl.catalogue import OPERATORS, TYPES, Parameter, Signature, overloads
from arcdsl.checking.kinds import ANY, Kind, Type, fits, items, join, one_kind, parse
from arcdsl.errors import nearest

__all__ = ["Arguments", "MismatchError", "attribute", "call", "operate", "subscript", "uses"]

OWNERS = tuple(kind.__name__ for kind in TYPES)


class MismatchError(Exception):
    """A call that no overload takes; its text says what was expected."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a call passes.

    Args:
        given: the types of the positional arguments.
        keywords: those of the others, by name.
        open: whether more of both may come, from a starred argument of unknown length.
        rest: the type of what a starred argument passes, where its length is unknown.
    """

    given: Sequence[Type]
    keywords: Mapping[str, Type]
    open: bool = False
    rest: Type = ANY


@cache
def _ways(name: str, owner: str = "") -> tuple[Signature, ...]:
    found = (way for way in overloads() if way.name == name)
    if not owner:
        return tuple(way for way in found if way.kind in ("function", "constructor"))
    return tuple(way for way in found if way.kind not in ("function", "constructor")
                 and way.parameters[0].types == (owner,))  # fmt: skip


def call(name: str, arguments: Arguments, used: list[Signature]) -> Type:
    """Find what a call of a public name gives.

    Args:
        name: a verb or a type.
        arguments: what is passed.
        used: gets the overloads that take the arguments, here and below.

    Returns:
        The type of the result.

    Raises:
        MismatchError: if no overload takes the arguments.
    """
    return _resolve(name, _ways(name), arguments, used)


def uses(method: str, kinds: Iterable[Kind], used: list[Signature]) -> None:
    """Note that an operator is used which Python asks of a piece, such as ``in``.

    Args:
        method: Python's name of the operator.
        kinds: of what may be asked.
        used: gets what is used.
    """
    used += [way for kind in kinds for way in _ways(method, kind.name) if kind.name in OWNERS]


def attribute(owner: Kind, name: str, used: list[Signature]) -> Type:
    """Find what an attribute of a piece or a Point is.

    Raises:
        MismatchError: if there is no such attribute.
    """
    ways = _ways(name, owner.name)
    if not ways:
        python = getattr(getattr(arcdsl, owner.name), name, None)
        if python is not None and name[:1] != "_":
            return ANY  # what a Point has of a tuple
        members = [way for way in overloads() if way.kind in ("property", "method")]
        known = {way.name for way in members if owner.name in way.parameters[0].types}
        raise MismatchError(f"{owner.name} has no attribute {name}{nearest(name, known)}")
    if ways[0].kind == "method":
        return one_kind("function", detail=(owner, name))
    used += ways
    return join(parse(way.result) for way in ways)


def method(owner: Kind, name: str, arguments: Arguments, used: list[Signature]) -> Type:
    """Find what a method of a piece gives.

    Raises:
        MismatchError: if it does not take the arguments.
    """
    return _resolve(name, _ways(name, owner.name), arguments, used)


def subscript(owner: Kind, index: Type, used: list[Signature]) -> Type:
    """Find what a subscript of a piece gives.

    Raises:
        MismatchError: if the piece has nothing at such an index.
    """
    ways = _ways("__getitem__", owner.name)
    if owner.name == "Grid" and _is_slices(index):
        index = parse("slice")
    if not ways:
        raise MismatchError(
            f"{owner.name}[...]: expected a piece or a list to look into, got a {owner.name}"
        )
    return _resolve(f"{owner.name}[...]", ways, Arguments([index], {}), used)


def _is_slices(index: Type) -> bool:
    """Say whether an index is a slice of rows and one of columns, or a number for one of them."""
    (kind, *others) = index.kinds
    if others or kind.name != "tuple" or len(kind.parts) != 2:
        return False
    names = [{one.name for one in part.kinds} for part in kind.parts]
    known = all(each & {"slice", "int", "Color", "any"} for each in names)
    return known and any("slice" in each for each in names)


def operate(symbol: str, left: Kind, right: Kind | None, used: list[Signature]) -> Type | None:
    """Find what an operator of the language gives; None where none is concerned.

    Raises:
        MismatchError: if it does not take these kinds.
    """
    sides = [side for side in (left, right) if side is not None]
    owners = [side for side in sides if side.name in OWNERS]
    if not owners:
        return None
    method = next(
        (m for m, s in OPERATORS.items() if s == symbol and (m == "__neg__") == (right is None)), ""
    )
    turned = [(right, left)] if right is not None and right.name == "Point" else []
    for one, other in [(left, right), *turned]:  # only a Point answers from the right
        for way in _ways(method, one.name) if one.name in OWNERS else ():
            wanted = way.parameters[1:]
            if other is None or not wanted or _admits(wanted[0], Type(frozenset({other}))):
                used.append(way)
                return parse(way.result)
    if any(side.name == "any" for side in sides):
        return ANY
    what = f"{left} {symbol} {right}" if right is not None else f"{symbol}{left}"
    raise MismatchError(f"{symbol}: expected kinds that go together, got {what}")


def _admits(parameter: Parameter, given: Type) -> bool:
    if parameter.default is None and any(kind.name == "None" for kind in given.kinds):
        return True
    return any(fits(given, parse(kind)) for kind in parameter.types)


def _resolve(
    name: str, ways: Sequence[Signature], arguments: Arguments, used: list[Signature]
) -> Type:
    complaints: list[tuple[int, str]] = []
    found: list[Signature] = []
    for way in ways:
        parameters = [p for p in way.parameters if p.name != "self"]
        complaint = _complaint(name, parameters, arguments)
        if complaint is None:
            found.append(way)
        else:
            complaints.append(complaint)
    if found:
        used += found
        return join(parse(way.result) for way in found)
    furthest = max(place for place, _ in complaints)
    told = list(dict.fromkeys(text for place, text in complaints if place == furthest))
    if len(told) > 1:  # of several overloads, what they expect of the same argument
        heads = {text.partition(": expected ")[2].partition(" for ")[0]: None for text in told}
        kinds = dict.fromkeys(kind for head in heads for kind in head.split(" | "))
        tail = told[-1].partition(" for ")[2]
        told = [f"{name}: expected {' | '.join(kinds)} for {tail}"] if tail else told
    raise MismatchError(told[0])


def _complaint(
    name: str, parameters: Sequence[Parameter], arguments: Arguments
) -> tuple[int, str] | None:
    """Say how far a call goes with a way to call, and what is wrong there."""
    variadic = [p for p in parameters if p.variadic]
    positional = [p for p in parameters if not p.keyword_only and not p.variadic]
    names = {p.name: p for p in parameters if not p.variadic}
    if len(arguments.given) > len(positional) and not variadic:
        most = f"at most {len(positional)} arguments"
        keyword = next((p.name for p in parameters if p.keyword_only), "")
        hint = f", and {keyword}=... by name" if keyword else ""
        return 0, f"{name}: expected {most}{hint}, got {len(arguments.given)}"
    for wrong in arguments.keywords.keys() - names.keys():
        known = ", ".join(names) or "none"
        hint = nearest(wrong, names)
        return 0, f"{name}: expected the names of its parameters ({known}), got {wrong}={hint}"
    bound: dict[str, Type] = {}
    for index, given in enumerate(arguments.given):
        parameter = positional[index] if index < len(positional) else variadic[0]
        if not _admits(parameter, given):
            return index + 1, _expected(name, parameter, given)
        bound[parameter.name] = given
    for key, given in arguments.keywords.items():
        if key in bound:
            return 0, f"{name}: expected {key} once, got it twice"
        if not _admits(names[key], given):
            return len(arguments.given) + 1, _expected(name, names[key], given)
        bound[key] = given
    if arguments.open:
        left = [p for p in positional if p.name not in bound] + variadic
        if not left:
            return 0, f"{name}: expected at most {len(positional)} arguments, got more"
        if not any(_admits(p, arguments.rest) for p in left):
            return len(bound) + 1, _expected(name, left[0], arguments.rest)
        return None
    missing = [p.name for p in parameters if p.required and p.name not in bound]
    if missing:
        got = f"{len(bound) or 'no'} argument{'' if len(bound) == 1 else 's'}"
        return len(bound) + 1, f"{name}: expected {' and '.join(missing)} too, got {got}"
    if variadic and not bound:
        return 0, f"{name}: expected one argument or more, got none"
    return None


def _expected(name: str, parameter: Parameter, given: Type) -> str:
    return f"{name}: expected {' | '.join(parameter.types)} for {parameter.name}, got {given}"


def unpacked(one: Type) -> list[Type] | None:
    """Return the types of the items of a value of known length; None if it is not known."""
    (kind, *others) = one.kinds or {Kind("any")}
    if others:
        return None
    if kind.name == "Point":
        return [parse("int"), parse("int")]
    return list(kind.parts) if kind.name == "tuple" else None


def iterated(one: Type) -> Type:
    """Return the type of the items of a value.

    Raises:
        MismatchError: if it cannot be iterated.
    """
    found = [inner for kind in one.kinds if (inner := items(kind)) is not None]
    if not found and one.kinds:
        raise MismatchError(f"expected several values, got {one}")
    item = join(found)
    return item if item.kinds else ANY  # of what is empty now there may be more later
