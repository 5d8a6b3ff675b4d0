"""Everything that is known of each name: its overloads, its docstring taken apart, its laws."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import arcdsl
from arcdsl.catalogue.annotations import TYPES, Signature, constants, overloads
from arcdsl.errors import UnknownNameError, nearest

__all__ = ["FAMILIES", "Docstring", "Entry", "Law", "entries", "entry", "family", "members"]

FAMILIES = (
    "pieces",
    "make",
    "look",
    "relate",
    "parts",
    "transform",
    "compose",
    "grids",
    "steps",
)
"""The families of names, in the order in which they are learnt best: the types, the verbs by
the file that defines them, the constants."""

_EXAMPLE = re.compile(r"^>>> .*(?:\n.+)*", re.MULTILINE)
_SOURCE = re.compile(r"^Source: (.+(?:\n.+)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring, taken apart.

    Args:
        summary: its first line.
        description: what follows the summary in prose, Markdown with ``code``.
        arguments: of each documented parameter the name and what it is.
        returns: what comes out, where the summary does not say it.
        raises: of each error its class and when it is raised.
        example: the doctest, with its prompts and what they print.
        source: prior art, and the id of a task that needs the name.
    """

    summary: str
    description: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    returns: str = ""
    raises: tuple[tuple[str, str], ...] = ()
    example: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Law:
    """A property that a test holds the language to.

    Args:
        text: the law in words.
        test: the test, as pytest names it.
    """

    text: str
    test: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of the language, or what a type offers, such as ``Mask.height``.

    Args:
        name: the name; of an operator, the type and Python's method: ``Mask.__and__``.
        kind: type, function, constant, property, method, operator or index.
        family: one of `FAMILIES`.
        overloads: the ways to use it; of a constant, none.
        docstring: its docstring.
        laws: what its property tests check.
        value: of a constant, its value.
    """

    name: str
    kind: str
    family: str
    overloads: tuple[Signature, ...]
    docstring: Docstring
    laws: tuple[Law, ...] = ()
    value: Any = None


@cache
def entries() -> tuple[Entry, ...]:
    """Describe every public name, family by family, in the order of the alphabet."""
    values = constants()
    laws = _laws()
    found: list[Entry] = []
    for name in arcdsl.__all__:
        ways = tuple(
            way
            for way in overloads()
            if way.name == name and way.kind in ("function", "constructor")
        )
        kind = "constant" if name in values else "type" if name[0].isupper() else "function"
        if kind == "constant":
            of_kind, value = values[name]
            docstring = Docstring(f"{of_kind}: {_shown(value)}")
        else:
            value, docstring = None, _docstring(getattr(arcdsl, name))
        found.append(Entry(name, kind, family(name), ways, docstring, laws.get(name, ()), value))
    return tuple(sorted(found, key=lambda one: FAMILIES.index(one.family)))


@cache
def members() -> tuple[Entry, ...]:
    """Describe what the types offer: properties, methods, operators, indices."""
    ways: dict[tuple[str, str], list[Signature]] = {}
    for way in overloads():
        if way.kind not in ("function", "constructor"):
            owner = way.parameters[0].types[0]
            ways.setdefault((owner, way.name), []).append(way)
    types = {kind.__name__: kind for kind in TYPES}
    return tuple(
        Entry(
            f"{owner}.{name}",
            several[0].kind,
            "pieces",
            tuple(several),
            _docstring(inspect.getattr_static(types[owner], name)),
        )
        for (owner, name), several in ways.items()
    )


def entry(name: str) -> Entry:
    """Find a public name.

    Args:
        name: one of ``arcdsl.__all__``.

    Returns:
        What is known of it.

    Raises:
        UnknownNameError: if the language has no such name.
    """
    known = {one.name: one for one in entries()}
    if name not in known:
        raise UnknownNameError(
            f"catalogue: expected a name of the language, got {name}{nearest(name, known)}"
        )
    return known[name]


def family(name: str) -> str:
    """Return the family of a public name: the file that defines it."""
    value = getattr(arcdsl, name)
    if isinstance(value, type):
        return "pieces"
    return value.__module__.rpartition(".")[2] if inspect.isfunction(value) else "steps"


def _docstring(value: Any) -> Docstring:
    """Take a docstring apart; a section that griffe does not know stays in the prose."""
    import griffe

    text = inspect.getdoc(value) or ""
    example, source = _EXAMPLE.search(text), _SOURCE.search(text)
    rest = _SOURCE.sub("", _EXAMPLE.sub("", text))
    sections: dict[str, Any] = {}
    for section in griffe.Docstring(rest).parse("google", warnings=False):
        sections.setdefault(section.kind.value, section.value)
    summary, _, description = sections.get("text", "").partition("\n\n")
    return Docstring(
        _line(summary),
        description.strip(),
        tuple((one.name, _line(one.description)) for one in sections.get("parameters", ())),
        " ".join(_line(one.description) for one in sections.get("returns", ())),
        tuple((one.annotation, _line(one.description)) for one in sections.get("raises", ())),
        example[0] if example else "",
        _line(source[1]).rstrip(".") if source else "",
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _shown(value: Any) -> str:
    """Show a constant as tuples: shorter than as Points, and as good in a program."""
    pair = isinstance(value, arcdsl.Point)
    return str(tuple(value) if pair else tuple(tuple(one) for one in value))


@cache
def _laws() -> dict[str, tuple[Law, ...]]:
    """Read the laws, which `docs/render.py` collects from the tests."""
    text = resources.files("arcdsl.catalogue").joinpath("laws.json").read_text("utf-8")
    found: dict[str, Sequence[dict[str, str]]] = json.loads(text)
    return {
        name: tuple(Law(one["text"], one["test"]) for one in laws) for name, laws in found.items()
    }
