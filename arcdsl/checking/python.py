"""What Python's own functions, methods and operators give."""

from __future__ import annotations

import builtins
from collections.abc import Callable

from arcdsl.checking.calls import Arguments, MismatchError, iterated, unpacked
from arcdsl.checking.kinds import ANY, Kind, Type, fits, join, one_kind, parse, plain
from arcdsl.errors import nearest

__all__ = ["builtin", "compare", "member", "operate", "python_method", "python_subscript"]

Apply = Callable[[Type, Arguments], Type]
"""Finds what a call of a value of some type gives."""

INT, BOOL, FLOAT, STR = parse("int"), parse("bool"), parse("float"), parse("str")
NONE = parse("None")
EMPTY = Type(frozenset())
_WHOLE = {"int", "Color", "bool"}
_NUMBERS = {*_WHOLE, "float", "any"}
_OWN = {"list": list, "tuple": tuple, "set": set, "dict": dict, "str": str, "int": int,
        "Color": int, "bool": bool, "float": float}  # fmt: skip


def of(name: str, *parts: Type) -> Type:
    """Make the type of something that holds others; the values of numbers are forgotten."""
    return one_kind(name, *map(plain, parts))


def builtin(name: str, arguments: Arguments, apply: Apply) -> Type:
    """Find what a call of one of Python's functions gives.

    Args:
        name: its name.
        arguments: what is passed.
        apply: finds what a function among the arguments gives.

    Returns:
        The type of the result; ANY of functions that grids have no use for.

    Raises:
        MismatchError: if it does not take the arguments.
    """
    given, keywords = list(arguments.given), arguments.keywords
    if arguments.open:
        return _loose(name, arguments)
    match name, given:
        case (("max" | "min"), [several]):
            item = iterated(several)
            _ordered(name, _keyed(name, item, keywords, apply))
            default = [keywords["default"]] if "default" in keywords else []
            return join([plain(item), *default])
        case (("max" | "min"), [_, _, *_]):
            for one in given:
                _ordered(name, _keyed(name, one, keywords, apply))
            return plain(join(given))
        case "sorted", [several]:
            item = iterated(several)
            _ordered(name, _keyed(name, item, keywords, apply))
            return of("list", item)
        case "sum", [several, *start]:
            item = join([iterated(several), *start])
            if start and any(kind.name == "list" for kind in start[0].kinds):
                return join([iterated(several), *start]) if item.kinds else of("list", EMPTY)
            wrong = [k for k in item.kinds if k.name not in {*_NUMBERS, "Point"}]
            if wrong and len(wrong) == len(item.kinds):
                raise MismatchError(f"sum: expected numbers, got {item}")
            return INT if all(k.name in _WHOLE for k in item.kinds) else plain(item)
        case "len", [one]:
            if not any(_has_len(kind) for kind in one.kinds):
                raise MismatchError(f"len: expected something with a length, got {one}")
            return INT
        case (("list" | "tuple" | "set" | "frozenset"), [several]):
            item = iterated(several)
            parts = unpacked(several)
            if name == "tuple" and parts is not None:
                return of("tuple", *parts)
            return of("set" if "set" in name else "list", item)
        case (("list" | "tuple" | "set" | "frozenset"), []):
            return of("set" if "set" in name else "list", EMPTY)
        case "reversed", [several]:
            return of("iterator", iterated(several))
        case "enumerate", [several, *_]:
            return of("iterator", of("tuple", INT, iterated(several)))
        case "zip", _:
            return of("iterator", of("tuple", *map(iterated, given)))
        case "map", [callee, *several]:
            if not several:
                raise MismatchError("map: expected something to map over, got nothing")
            return of("iterator", apply(callee, Arguments(list(map(iterated, several)), {})))
        case "filter", [callee, several]:
            item = iterated(several)
            if not fits(callee, NONE):
                apply(callee, Arguments([item], {}))
            return of("iterator", item)
        case "range", [_, *_]:
            for one in given:
                if not fits(one, INT) and not fits(one, BOOL):
                    raise MismatchError(f"range: expected integers, got {one}")
            return of("list", INT)
        case "dict", [pairs]:
            parts = unpacked(iterated(pairs)) if not fits(pairs, parse("dict")) else None
            return of("dict", *parts) if parts is not None and len(parts) == 2 else ANY
        case "dict", []:
            return ANY if keywords else of("dict", EMPTY, EMPTY)
        case "abs", [one]:
            return _number(name, one)
        case (("int" | "round"), [_, *_]):
            return INT
        case (("any" | "all"), [several]):
            iterated(several)
            return BOOL
        case (("bool" | "isinstance" | "callable" | "hasattr"), _):
            return BOOL
        case "next", [several, *default]:
            return join([iterated(several), *default])
        case "iter", [several]:
            return of("iterator", iterated(several))
        case "divmod", [one, other]:
            return of("tuple", INT, INT) if fits(one, INT) and fits(other, INT) else ANY
        case (("str" | "repr" | "chr"), _):
            return STR
        case (("float"), _):
            return FLOAT
        case _:
            return _loose(name, arguments)


_COUNTS = {"max": 1, "min": 1, "sorted": 1, "sum": 1, "len": 1, "map": 2, "filter": 2,
           "enumerate": 1, "reversed": 1, "abs": 1, "any": 1, "all": 1}  # fmt: skip


def _loose(name: str, arguments: Arguments) -> Type:
    count = _COUNTS.get(name)
    if count is not None and not arguments.open:
        raise MismatchError(
            f"{name}: expected {count} argument{'s' * (count > 1)}, got {len(arguments.given)}"
        )
    if name in ("max", "min") and len(arguments.given) == 0:
        return iterated(of("list", arguments.rest))
    return of("iterator", ANY) if name in ("zip", "map") else ANY


def _has_len(kind: Kind) -> bool:
    known = ("list", "tuple", "set", "dict", "str", "Mask", "Object", "Point", "any")
    return kind.name in known


def _keyed(name: str, item: Type, keywords: object, apply: Apply) -> Type:
    given = dict(keywords) if isinstance(keywords, dict) else {}
    wrong = next((key for key in given if key not in ("key", "reverse", "default")), None)
    if wrong is not None:
        raise MismatchError(f"{name}: expected key=..., got {wrong}=")
    key = given.get("key", NONE)
    return item if fits(key, NONE) else apply(key, Arguments([item], {}))


def _ordered(name: str, one: Type) -> None:
    """Refuse values that Python cannot put in order."""
    for kind in one.kinds:
        if kind.name in ("Grid", "Object", "function", "dict", "None", "iterator", "set"):
            raise MismatchError(f"{name}: expected values that have an order, got {one}")
        if kind.name in ("tuple", "list"):
            for part in kind.parts:
                _ordered(name, part)


def _number(name: str, one: Type) -> Type:
    if not any(kind.name in _NUMBERS for kind in one.kinds):
        raise MismatchError(f"{name}: expected a number, got {one}")
    return FLOAT if one == FLOAT else INT


def operate(symbol: str, left: Kind, right: Kind) -> Type:
    """Find what an operator gives for Python's own values.

    Raises:
        MismatchError: if there is no such operator for these kinds.
    """
    names = left.name, right.name
    if "any" in names:
        return ANY
    if set(names) <= _NUMBERS:
        if symbol == "/" or "float" in names:
            return FLOAT
        if symbol in "&|^" and names == ("bool", "bool"):
            return BOOL
        return ANY if symbol == "@" else INT
    if symbol == "+" and names[0] == names[1] and names[0] in ("list", "tuple", "str"):
        if names[0] == "tuple":
            return of("tuple", *left.parts, *right.parts)
        return of(names[0], join([*left.parts, *right.parts])) if left.parts else of(names[0])
    if symbol == "*" and (names[1] in _NUMBERS or names[0] in _NUMBERS):
        several = left if names[1] in _NUMBERS else right
        if several.name in ("list", "str"):
            return Type(frozenset({several}))
        if several.name == "tuple":
            return of("list", join(several.parts))
    if symbol == "%" and names[0] == "str":
        return STR
    if symbol in "-&|^" and names[0] in ("set", "dict") and names[1] in ("set", "dict"):
        return Type(frozenset({left}))
    raise MismatchError(f"{symbol}: expected kinds that go together, got {left} {symbol} {right}")


def compare(symbol: str, left: Type, right: Type) -> None:
    """Refuse a comparison that Python has no answer for.

    Raises:
        MismatchError: if the two have no order, or the right one has no members.
    """
    if symbol in ("in", "not in"):
        holders = (
            "list",
            "tuple",
            "set",
            "dict",
            "str",
            "iterator",
            "Mask",
            "Object",
            "Grid",
            "Point",
            "any",
        )
        if not any(kind.name in holders for kind in right.kinds):
            raise MismatchError(
                f"{symbol}: expected something with members on the right, got {right}"
            )
    elif symbol in ("<", "<=", ">", ">=") and not any(
        _comparable(symbol, a, b) for a in left.kinds for b in right.kinds
    ):
        raise MismatchError(
            f"{symbol}: expected values that have an order, got {left} {symbol} {right}"
        )


def _comparable(symbol: str, a: Kind, b: Kind) -> bool:
    if "any" in (a.name, b.name):
        return True
    if "Mask" in (a.name, b.name):
        return symbol in ("<=", ">=")
    if {a.name, b.name} <= {"Point", "tuple"}:
        return True
    same = a.name == b.name and a.name in ("list", "set", "str")
    return same or {a.name, b.name} <= _NUMBERS


def member(owner: Kind, name: str) -> Type:
    """Find what an attribute of one of Python's own values is.

    Raises:
        MismatchError: if it has none of that name.
    """
    kind = _OWN.get(owner.name)
    if kind is None:
        return ANY
    if not hasattr(kind, name):
        raise MismatchError(f"{owner} has no attribute {name}{nearest(name, dir(kind))}")
    if callable(getattr(kind, name)):
        return one_kind("function", detail=(owner, name))
    return INT


def python_method(owner: Kind, name: str, arguments: Arguments) -> Type:
    """Find what a method of one of Python's own values gives."""
    item = owner.parts[0] if owner.parts and owner.parts[0].kinds else ANY
    match owner.name, name:
        case (("list" | "tuple" | "str"), ("count" | "index" | "find")):
            return INT
        case "dict", "keys":
            return of("list", item)
        case "dict", "values":
            return of("list", owner.parts[1] if len(owner.parts) > 1 else ANY)
        case "dict", "items":
            return of("list", of("tuple", *owner.parts)) if len(owner.parts) == 2 else ANY
        case "list", ("append" | "sort" | "reverse" | "extend" | "insert" | "remove" | "clear"):
            return NONE
        case (("set" | "dict"), ("add" | "update" | "discard" | "clear")):
            return NONE
        case "list", ("pop" | "copy"):
            return item if name == "pop" else Type(frozenset({owner}))
        case "dict", "get":
            value = owner.parts[1] if len(owner.parts) > 1 else ANY
            return join([value, *(arguments.given[1:] or [NONE])])
        case _:
            return ANY


def python_subscript(owner: Kind, index: Type, position: int | None) -> Type:
    """Find what a subscript of one of Python's own values gives.

    Args:
        owner: the kind of value.
        index: the type of what stands in the brackets.
        position: its value, where it is a number that is known.

    Raises:
        MismatchError: if it cannot be subscripted so.
    """
    name = owner.name
    if name in ("any", "module", "function"):
        return ANY
    if name == "dict":
        key, value = owner.parts if len(owner.parts) == 2 else (ANY, ANY)
        if key.kinds and not fits(index, key) and not fits(key, index):
            raise MismatchError(f"[...]: expected a key of {owner}, got {index}")
        return value
    if name not in ("list", "tuple", "str"):
        raise MismatchError(f"[...]: expected a piece or a list to look into, got {owner}")
    if any(kind.name == "slice" for kind in index.kinds):
        return Type(frozenset({owner})) if name != "tuple" else of("list", join(owner.parts))
    if not any(kind.name in ("int", "Color", "bool", "any") for kind in index.kinds):
        raise MismatchError(f"[...]: expected a place in a {name}, got {index}")
    if name == "str":
        return STR
    if name == "tuple" and position is not None:
        if not -len(owner.parts) <= position < len(owner.parts):
            raise MismatchError(
                f"[...]: expected a place in {len(owner.parts)} items, got {position}"
            )
        return owner.parts[position]
    item = join(owner.parts)
    return item if item.kinds else ANY


BUILTINS = frozenset(dir(builtins))
"""Python's own names."""
