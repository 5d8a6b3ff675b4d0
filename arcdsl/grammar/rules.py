"""The rules of the grammar: one for each kind of value, from the forms that make it.

No rule starts with itself, directly or by way of others, because llama.cpp refuses that: what
follows a value (``.shape``, ``[0]``) and the operators are repeated to its right.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from arcdsl.checking import STEMS
from arcdsl.grammar import forms

__all__ = ["rules"]

HEADER = r"from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n"
"""How every program begins, as it is written in a grammar."""

_ROLE = re.compile(r"(name |several |key )?(.+)")
_PIECES = re.compile(r"<(\w[^<>]*)>|(«)|(»[?*+]?)|(¦)")

Rules = dict[str, tuple[str, ...]]
"""For each rule its alternatives, in GBNF."""


@cache
def rules() -> Rules:
    """Return the rules: that of a program, then each in the order in which it is first needed.

    Names in capitals are those of words: their rules need no other.
    """
    return _Rules().all()


class _Rules:
    def __init__(self) -> None:
        self._waiting: deque[tuple[str, Callable[[], Iterable[str]]]] = deque()
        self._known: set[str] = set()

    def all(self) -> Rules:
        self._rule("root", self._program)
        found: Rules = {}
        while self._waiting:
            name, make = self._waiting.popleft()
            found[name] = tuple(dict.fromkeys(make()))
        return found

    def _rule(self, name: str, make: Callable[[], Iterable[str]]) -> str:
        if name not in self._known:
            self._known.add(name)
            self._waiting.append((name, make))
        return name

    def _text(self, form: str) -> str:
        """Write a form in GBNF."""
        parts: list[str] = []
        for text, hole, start, end, choice in _pieces(form):
            if text:
                parts.append(f'"{text}"')
            if hole:
                parts.append(self._hole(hole))
            parts.append("(" if start else f"){end[1:]}" if end else "|" if choice else "")
        return " ".join(filter(None, parts)).replace("( ", "(").replace(" )", ")")

    def _texts(self, found: Iterable[str]) -> Callable[[], Iterator[str]]:
        return lambda: (self._text(form) for form in found)

    def _hole(self, hole: str) -> str:
        """Name the rule of a hole."""
        match hole:
            case "digit":
                return self._rule("DIGIT", lambda: ["[0-9]"])
            case "digits":
                return self._rule("DIGITS", lambda: ["[0-9]", "[1-9] [0-9] [0-9]?"])
            case "slice":
                return self._rule("slice", self._texts(["«<int>»?:«<int>»?«:<int>»?"]))
        hole, _, after = hole.partition(" after ")
        hole, _, start = hole.partition(" from ")
        kinds = hole.split(" | ")
        if len(kinds) > 1:
            level = f" after {after}" if after else f" from {start}" if start else ""
            names = [self._hole(kind + level) for kind in kinds]
            name = "-or-".join(_stem(kind) for kind in kinds)
            if all(kind.startswith("several ") for kind in kinds):
                name = name.replace("-or-several-", "-or-")
            return self._rule(name + (f"-after-{after}" if after else ""), lambda: names)
        role, kind = _ROLE.findall(hole)[0]
        match role:
            case "name ":
                return self._rule(_stem(kind).upper(), lambda: [f'"{_stem(kind)}" [1-9] [0-9]?'])
            case "several ":
                return self._rule(_stem(hole), self._texts(forms.several(kind)))
            case "key ":
                return self._rule(f"key-of-{_stem(kind)}", self._texts(forms.keys(kind)))
        if after:
            return self._operand(kind, forms.LEVELS.index(after) + 1, pair=True)
        if start:
            return self._operand(kind, forms.LEVELS.index(start), pair=False)
        return self._value(kind)

    def _program(self) -> Iterator[str]:
        statement = self._rule("assignment", self._texts(forms.assignments()))
        yield rf'"{HEADER}" ("    " {statement} "\n")* "    return " {self._value("Grid")} "\n"'

    def _value(self, kind: str) -> str:
        return self._rule(_stem(kind), lambda: self._anything(kind))

    def _anything(self, kind: str) -> Iterable[str]:
        if kind == "Point":
            return (self._text("(<int>, <int>)"), self._vector())
        return self._level(kind, 0, "*") if forms.levels(kind) else self._atom(kind)

    def _vector(self) -> str:
        """Name the rule of a Point that has its arithmetic, as a pair of numbers has not."""
        return self._rule("vector", lambda: self._level("Point", 0, "*"))

    def _operand(self, kind: str, level: int, *, pair: bool) -> str:
        """Name the rule of what stands beside an operator: in parentheses if it must."""
        names = list(forms.levels(kind))
        index = sum(forms.LEVELS.index(name) < level for name in names)
        vector = kind == "Point" and not pair
        if not index:
            return self._vector() if vector else self._value(kind)
        name = f"{_stem(kind)}-{'from' if vector else 'after'}-{names[index - 1]}"
        return self._rule(name, lambda: self._beside(kind, index, vector))

    def _beside(self, kind: str, index: int, vector: bool) -> Iterator[str]:
        if kind == "Point" and not vector:
            yield self._text("(<int>, <int>)")
        yield self._tight(kind, index)
        yield self._inside(kind, index)

    def _tight(self, kind: str, index: int) -> str:
        """Name the rule of what binds as tightly as a level, without parentheses."""
        names = list(forms.levels(kind))
        if index == len(names):
            return self._rule(f"{_stem(kind)}-atom", lambda: self._atom(kind))
        name = f"{_stem(kind)}-in-{names[index - 1]}"
        return self._rule(name, lambda: self._level(kind, index, "*"))

    def _inside(self, kind: str, index: int) -> str:
        """Write what needs parentheses where an operator of a level or a tighter one is."""
        names = [
            self._rule(f"{_stem(kind)}-{name}", partial(self._level, kind, number, "+"))
            for number, name in enumerate(list(forms.levels(kind))[:index])
        ]
        return f'"(" {names[0]} ")"' if len(names) == 1 else f'"(" ({" | ".join(names)}) ")"'

    def _level(self, kind: str, index: int, repeat: str) -> Iterator[str]:
        whole, tails = list(forms.levels(kind).values())[index]
        tighter = self._tight(kind, index + 1)
        tail = f" ({' | '.join(self._text(one) for one in tails)})" if tails else ""
        if tail or repeat == "*":
            yield tighter + (tail and tail + repeat)
        if tail and index:
            yield f"{self._inside(kind, index)}{tail}+"
        for form in whole:
            yield self._text(form) + (tail and f"{tail}*")

    def _atom(self, kind: str) -> Iterator[str]:
        """Write what no operator makes: something to start with, and what follows it."""
        for start in STEMS:
            onwards = self._onwards(start, kind)
            if start == kind or (start, kind) == ("Color", "int"):
                yield self._head(start) + (f" {onwards}?" if onwards else "")
            elif onwards:
                yield f"{self._head(start)} {onwards}"
            if onwards and forms.levels(start):
                yield f"{self._inside(start, len(forms.levels(start)))} {onwards}"

    def _head(self, kind: str) -> str:
        return self._rule(f"{_stem(kind)}-head", self._texts(forms.heads(kind)))

    def _onwards(self, start: str, kind: str) -> str:
        """Name the rule of what leads from a value of one kind to one of another, if anything."""
        if kind not in _reached(start):
            return ""
        return self._rule(f"{_stem(start)}-to-{_stem(kind)}", lambda: self._steps(start, kind))

    def _steps(self, start: str, kind: str) -> Iterator[str]:
        for form, after in forms.trailers(start):
            further = self._onwards(after, kind)
            if after == kind or (after, kind) == ("Color", "int"):
                yield self._text(form) + (f" {further}?" if further else "")
            elif further:
                yield f"{self._text(form)} {further}"


@cache
def _reached(start: str) -> frozenset[str]:
    """Return the kinds to which what follows a value can lead."""
    found: set[str] = set()
    new = {start}
    while new:
        new = {after for one in new for _, after in forms.trailers(one)} - found
        found |= new
    return frozenset(found | ({"int"} if "Color" in found else set()))


def _stem(kind: str) -> str:
    role, _, rest = kind.partition(" ")
    return f"several-{_stem(rest)}" if role == "several" else STEMS[kind]


def _pieces(form: str) -> Iterator[tuple[str, ...]]:
    """Take a form apart: text, and the mark that follows it."""
    place = 0
    for found in _PIECES.finditer(form):
        yield form[place : found.start()], *(group or "" for group in found.groups())
        place = found.end()
    yield form[place:], "", "", "", ""
