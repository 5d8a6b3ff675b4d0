"""Read a listing back: every overload that it tells, one for each kind of first argument.

This is written from what the listing says of itself, not from how it is made: `same` is the
kind of the first argument, a semicolon separates ways to use a name, aliases are expanded.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import arcdsl
from arcdsl.catalogue import OPERATORS, Signature

METHODS = {symbol: name for name, symbol in OPERATORS.items() if name != "__neg__"}
TURNED = {"p in x": "__contains__", "len(x)": "__len__", "-x": "__neg__"}


class Taken(NamedTuple):
    """A parameter; its types in no order."""

    name: str
    types: frozenset[str]
    default: str
    keyword_only: bool
    variadic: bool


class Way(NamedTuple):
    """An overload for one kind of first argument."""

    name: str
    first: str
    first_name: str
    rest: tuple[Taken, ...]
    result: str


def split(text: str, separator: str) -> list[str]:
    """Split where no bracket is open."""
    parts, depth = [""], 0
    for place, letter in enumerate(text):
        depth += (letter in "[(") - (letter in "])")
        if depth == 0 and text.startswith(separator, place):
            parts.append("")
        parts[-1] += letter
    return [parts[0], *(part[len(separator) :] for part in parts[1:])]


class Listing:
    """A listing at the level signatures, taken apart."""

    def __init__(self, text: str) -> None:
        self.aliases = {
            alias: kinds.split(" | ")
            for alias, kinds in re.findall(r"(?m)^([A-Z][a-z]+) = ([A-Z].*)$", text)
        }
        self.constants = {
            name: eval(value) for name, value in re.findall(r"(?m)^([A-Z]+) = (.*)$", text)
        }
        signatures = re.findall(r"(?m)^(\w+)(\(.*\) -> .*)$", text)
        self.ways = {way for name, told in signatures for way in self._ways(name, told)}
        offers = re.findall(r"(?m)^((?:Point|Mask|Object|Grid)[\w |]*): (.*)$", text)
        self.members = {
            way
            for owners, told in offers
            for owner in owners.split(" | ")
            for way in self._members(owner, told)
        }

    def types(self, text: str) -> list[str]:
        found: list[str] = []
        for part in split(text, " | "):
            if part == "list of these":
                found += [f"list[{kind}]" for kind in found]
            elif part.startswith("list["):
                found += [f"list[{kind}]" for kind in self.types(part[5:-1])]
            else:
                found += self.aliases.get(part, [part])
        return found

    def _ways(self, name: str, told: str) -> Iterator[Way]:
        for clause in split(told, "; "):
            match = re.fullmatch(r"\((.*)\) -> (.*?)(?: \((\w+ becomes .*)\))?", clause)
            assert match, clause
            first, *rest = self._parameters(match[1])
            becomes = dict(one.split(" becomes ") for one in (match[3] or "").split(", ") if one)
            for kind in first.types:
                result = becomes.get(kind, match[2].replace("same", kind))
                yield Way(name, kind, first.name, tuple(rest), result)

    def _parameters(self, told: str) -> Iterator[Taken]:
        keyword_only = False
        for part in split(told, ", "):
            if part == "*":
                keyword_only = True
            elif match := re.fullmatch(r"(\w+)=(.*)", part):
                default = eval(match[2])
                kind = frozenset([type(default).__name__])
                yield Taken(match[1], kind, repr(default), keyword_only, False)
            else:
                match = re.fullmatch(r"(\*?)(\w+): (.*?)(?: = (.*))?", part)
                assert match, part
                default_text = repr(eval(match[4], dict(vars(arcdsl)))) if match[4] else ""
                kinds = frozenset(self.types(match[3]))
                yield Taken(match[2], kinds, default_text, keyword_only, bool(match[1]))

    def _members(self, owner: str, told: str) -> Iterator[Way]:
        for group in split(told, "; "):
            uses, _, result = group.rpartition(" -> ")
            for use in split(uses, ", "):
                name, rest = self._member(use)
                yield Way(name, owner, "self", tuple(rest), result.replace("same", owner))

    def _member(self, use: str) -> tuple[str, list[Taken]]:
        if use in TURNED:
            object_only = Taken("", frozenset(["object"]), "", False, False)
            return TURNED[use], [object_only] if use == "p in x" else []
        if match := re.fullmatch(r"\.(\w+)", use):
            return match[1], []
        if match := re.fullmatch(r"\.(\w+)\((.*)\)", use):
            return match[1], list(self._parameters(match[2])) if match[2] else []
        if match := re.fullmatch(r"x\[(.*)\]", use):
            kinds = ["slice"] if ":" in match[1] else self.types(match[1])
            return "__getitem__", [Taken("", frozenset(kinds), "", False, False)]
        match = re.fullmatch(r"x (\S+) (?:\((.*)\)|(\w+))", use)
        assert match, use
        kinds = self.types(match[2] or match[3])
        return METHODS[match[1]], [Taken("", frozenset(kinds), "", False, False)]


def plain(ways: Iterable[Signature]) -> set[Way]:
    """Bring overloads into the same form; operands of operators have no name in a listing."""
    found: set[Way] = set()
    for way in ways:
        first, *rest = way.parameters
        nameless = way.kind in ("operator", "index")
        taken = tuple(
            Taken(
                "" if nameless else p.name,
                frozenset(p.types),
                "" if p.default is inspect.Parameter.empty else repr(p.default),
                p.keyword_only,
                p.variadic,
            )
            for p in rest
        )
        found |= {Way(way.name, kind, first.name, taken, way.result) for kind in first.types}
    return found


def without_implied(ways: set[Way]) -> set[Way]:
    """Leave out a way if another takes the same and more, all of which has defaults."""

    def implies(wide: Way, narrow: Way) -> bool:
        length = len(narrow.rest)
        extra: tuple[Any, ...] = wide.rest[length:]
        return (
            wide._replace(rest=wide.rest[:length]) == narrow
            and bool(extra)
            and all(taken.default for taken in extra)
        )

    return {way for way in ways if not any(implies(other, way) for other in ways)}
