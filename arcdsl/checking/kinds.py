"""Kinds of value: what a static reader of a program knows of an expression.

A kind is written as the catalogue writes it: ``Grid``, ``Color``, ``list[Object]``. A `Type` is
the set of kinds that a value may be of; nothing is known of ``ANY``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

__all__ = ["ANY", "STEMS", "Kind", "Type", "fits", "items", "join", "one_kind", "parse", "plain"]

STEMS = {
    "Grid": "grid",
    "Mask": "mask",
    "Object": "object",
    "Point": "point",
    "int": "number",
    "Color": "color",
    "bool": "flag",
    "dict[Color, Color]": "palette",
    "dict[Point, Color]": "picture",
    "list[Grid]": "grids",
    "list[Mask]": "masks",
    "list[Object]": "objects",
    "list[Point]": "points",
    "list[int]": "numbers",
    "list[Color]": "colors",
    "list[bool]": "flags",
    "list[list[Grid]]": "gridrows",
    "list[list[Color]]": "colorrows",
}
"""How the variables of a kind are called in a program whose names carry their types."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of value.

    Args:
        name: Grid, Mask, Object, Point, Color, int, bool, str, float, None, any, slice,
            list, tuple, set, dict, iterator, function, module …
        parts: of a list, a set or an iterator the type of its items; of a tuple that of
            each; of a dict those of its keys and its values.
        detail: of an int its value if that is known; of a function what it is.
    """

    name: str
    parts: tuple[Type, ...] = ()
    detail: Any = None

    def __str__(self) -> str:
        if self.name == "function" and isinstance(self.detail, str):
            return f"the function {self.detail}"
        if self.detail is not None and self.name == "int":
            return f"{self.detail}"
        known = [part for part in self.parts if part is not ANY]
        return f"{self.name}[{', '.join(map(str, self.parts))}]" if known else self.name


@dataclass(frozen=True, slots=True)
class Type:
    """The kinds that a value may be of."""

    kinds: frozenset[Kind]

    def __str__(self) -> str:
        return " | ".join(sorted(map(str, self.kinds))) or "nothing"


def one_kind(name: str, *parts: Type, detail: Any = None) -> Type:
    """Make the type of values of one kind."""
    return Type(frozenset({Kind(name, parts, detail)}))


ANY = one_kind("any")
"""Nothing is known of such a value."""

_PART = re.compile(r"(\w+)(?:\[(.*)\])?$")
_LIMIT = 12  # kinds in a type: more tell nothing


@cache
def parse(text: str) -> Type:
    """Read a type as the catalogue writes it.

    Args:
        text: such as ``Mask | list[Point]``; ``Callable[...]`` is a function.

    Returns:
        The type.

    >>> str(parse("list[Mask] | int"))
    'int | list[Mask]'
    """
    return Type(frozenset(kind for part in _split(text, "|") for kind in _kinds(part)))


def _kinds(text: str) -> Iterator[Kind]:
    if text.startswith("Callable"):
        yield Kind("function")
        return
    found = _PART.match(text)
    if found is None or text in ("object", "ndarray"):
        yield from ANY.kinds
        return
    name, inside = found.groups()
    yield Kind(name, tuple(parse(part) for part in _split(inside or "", ",")))


def _split(text: str, separator: str) -> list[str]:
    """Split a text at the separators that no bracket holds."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "[") - (character == "]")
        if character == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts if part.strip()]


def join(types: Iterable[Type]) -> Type:
    """Return the type of a value that is of one of several types."""
    found: set[Kind] = set()
    for one in types:
        if one is ANY or ANY.kinds <= one.kinds:
            return ANY
        found |= one.kinds
    if len(found) > _LIMIT:
        found = {Kind(kind.name, kind.parts) for kind in found}
    return Type(frozenset(found)) if len(found) <= _LIMIT else ANY


def plain(one: Type) -> Type:
    """Forget the values of numbers."""
    return Type(frozenset(Kind(k.name, k.parts) if k.name == "int" else k for k in one.kinds))


_PIECES = {"Mask", "Object", "Grid"}


def items(one: Kind) -> Type | None:
    """Return the type of what comes out of a value when it is iterated; None if it cannot be."""
    match one.name:
        case "any":
            return ANY
        case "list" | "set" | "iterator" | "dict":
            return one.parts[0] if one.parts else ANY
        case "tuple":
            return join(one.parts)
        case "Mask" | "Object":
            return parse("Point")
        case "Point":
            return parse("int")
        case "str":
            return parse("str")
        case _:
            return None


def fits(given: Type, wanted: Type) -> bool:
    """Return whether some value of the one type is good where the other is expected.

    A variable whose type is not known for certain is given the benefit of the doubt, so that no
    program that works is refused.

    >>> fits(parse("int"), parse("Color")), fits(parse("list[Mask]"), parse("list[Grid]"))
    (True, False)
    """
    return any(_fits(kind, other) for kind in given.kinds for other in wanted.kinds)


def _fits(given: Kind, wanted: Kind) -> bool:
    if "any" in (given.name, wanted.name):
        return True
    match wanted.name:
        case "Color":
            return given.name == "Color" or (
                given.name == "int" and (given.detail is None or 0 <= given.detail <= 9)
            )
        case "int":
            return given.name in ("int", "Color")
        case "Point":
            pair = given.name == "tuple" and len(given.parts) == 2
            return given.name == "Point" or (pair and all(map(_is_number, given.parts)))
        case "list":
            if given.name in ("str", "Point", "Grid") or (inner := items(given)) is None:
                return False
            # The empty list is a list of everything.
            return not inner.kinds or not wanted.parts or fits(inner, wanted.parts[0])
        case "dict":
            if given.name != "dict":
                return False
            pairs = zip(given.parts, wanted.parts, strict=False)
            return all(fits(a, b) or not a.kinds for a, b in pairs)
        case _:
            return given.name == wanted.name


def _is_number(part: Type) -> bool:
    return fits(part, parse("int"))
