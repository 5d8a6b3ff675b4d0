"""Calls worth a picture: those of a verb's doctest, and one for each kind of piece it takes."""

from __future__ import annotations

import ast
import doctest
import inspect
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from scenes import SCENES

import arcdsl
from arcdsl.catalogue import TYPES, Entry
from arcdsl.errors import ArcdslError
from arcdsl.types import Grid, Object, Piece, Point

__all__ = ["Case", "cases", "converted"]

_KINDS = [kind.__name__ for kind in reversed(TYPES)]
_NUMBERS = {"at", "k", "shape", "step", "steps", "v"}  # Points that are no cells
_INK = 3


@dataclass(frozen=True, slots=True)
class Case:
    """A call and what it gave.

    Args:
        text: the call, with a word for each piece that is drawn.
        drawn: these words, each with its piece or pieces.
        result: what came out.
        kind: the kind of result, as the catalogue names it.
    """

    text: str
    drawn: dict[str, Any]
    result: Any
    kind: str


@dataclass(frozen=True, slots=True)
class _Call:
    values: dict[str, Any]
    texts: dict[str, str]
    named: frozenset[str]


def cases(entry: Entry) -> Iterator[Case]:
    """Choose the calls of a verb to draw: first its own, then those for the kinds still missing.

    Args:
        entry: a verb of the catalogue.

    Yields:
        Of each kind of piece that the verb takes, a call.
    """
    found = list(_calls(entry))
    subject, kinds = _subject(entry)
    seen: set[str] = set()
    for call in found:
        value = call.values.get(subject)
        word = _word(value) if _is_drawn(subject, value) else ""
        form = " ".join([word, *sorted(call.values)])
        if form not in seen:
            seen |= {form, word}
            yield _case(entry, call)
    for kind in kinds:
        for call in [] if {kind.lower(), f"{kind.lower()}s"} & seen else found:
            value = converted(call.values[subject], kind)
            try:
                yield _case(entry, replace(call, values=call.values | {subject: value}))
            except ArcdslError:
                continue  # a call that makes no sense for this kind: the next may
            break


def converted(x: Any, kind: str) -> Any:
    """Turn a piece, or several, into another kind as closely as possible."""
    if isinstance(x, list):
        return [converted(one, kind) for one in x]
    if kind == type(x).__name__:
        return x
    if kind == "Object":
        return arcdsl.foreground(x) if isinstance(x, Grid) else arcdsl.recolor(x, _INK)
    cells = arcdsl.cells(arcdsl.foreground(x) or x if isinstance(x, Grid) else x)
    if kind == "Mask":
        return cells
    if kind == "Point":
        return next(iter(cells))
    piece = x if isinstance(x, Object) else arcdsl.recolor(x, _INK)
    piece = arcdsl.place(piece, (max(0, piece.top), max(0, piece.left)))
    return arcdsl.paint(arcdsl.canvas((piece.bottom + 1, piece.right + 1)), piece)


def _calls(entry: Entry) -> Iterator[_Call]:
    """Run an example line by line, and catch the arguments of each call of the verb."""
    space = {name: getattr(arcdsl, name) for name in arcdsl.__all__}
    signature = inspect.signature(space[entry.name])
    text = SCENES.get(entry.name, entry.docstring.example)
    for line in doctest.DocTestParser().get_examples(text):
        tree = ast.parse(line.source)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == entry.name:
                options = {one.arg: one.value for one in node.keywords if one.arg}
                bound = signature.bind(*node.args, **options).arguments
                values = {name: _value(argument, space) for name, argument in bound.items()}
                texts = {name: _text(argument) for name, argument in bound.items()}
                yield _Call(
                    {k: v if k in _NUMBERS else _as_points(v) for k, v in values.items()},
                    texts,
                    frozenset(options),
                )
        exec(line.source, space)  # noqa: S102  # our own example, as a doctest runs it


def _value(node: Any, space: dict[str, Any]) -> Any:
    if isinstance(node, tuple):
        return tuple(_value(one, space) for one in node)
    return eval(compile(ast.Expression(node), "<example>", "eval"), space)


def _as_points(value: Any) -> Any:
    if isinstance(value, list):
        return [_as_points(one) for one in value]
    return Point(*value) if isinstance(value, tuple) and _is_cell(value) else value


def _text(node: Any) -> str:
    return "" if isinstance(node, tuple) else ast.unparse(node)


def _subject(entry: Entry) -> tuple[str, list[str]]:
    """Find the parameter that takes several kinds of piece, and these kinds."""
    taken: dict[str, set[str]] = {}
    for way in entry.overloads:
        for p in way.parameters:
            plain = {kind.removeprefix("list[").rstrip("]") for kind in p.types}
            taken.setdefault(p.name, set()).update(plain & {*_KINDS})
    several = [name for name, kinds in taken.items() if len(kinds) > 1]
    name = several[0] if several else next(iter(taken))
    return name, [kind for kind in _KINDS if kind in taken[name]] if several else []


def _case(entry: Entry, call: _Call) -> Case:
    verb = getattr(arcdsl, entry.name)
    variadic = {p.name for way in entry.overloads for p in way.parameters if p.variadic}
    positional = [one for name in call.values if name in variadic for one in call.values[name]]
    result = verb(*positional, **{k: v for k, v in call.values.items() if k not in variadic})
    words = {name: _word(value) for name, value in call.values.items() if _is_drawn(name, value)}
    several = Counter(words.values())
    drawn: dict[str, Any] = {}
    told: list[str] = []
    for name, value in call.values.items():
        text = call.texts[name]
        if name in words:
            text = f"{words[name]}{len(drawn) + 1}" if several[words[name]] > 1 else words[name]
            drawn[text] = list(value) if name in variadic else value
        told.append(f"{name}={text}" if name in call.named else "*" * (name in variadic) + text)
    return Case(f"{entry.name}({', '.join(told)})", drawn, result, entry.overloads[0].result)


def _is_drawn(name: str, value: Any) -> bool:
    if name in _NUMBERS:
        return False
    if isinstance(value, (dict, list, tuple)):
        return (bool(value) and all(_is_cell(one) for one in value)) or _is_cell(value)
    return isinstance(value, Piece)


def _is_cell(value: Any) -> bool:
    pair = isinstance(value, tuple) and len(value) == 2 and {*map(type, value)} == {int}
    return pair or isinstance(value, Piece)


def _word(value: Any) -> str:
    if isinstance(value, Piece):
        return type(value).__name__.lower()
    if isinstance(value, dict):
        return "points"
    if _is_cell(value):
        return "point"
    kinds = {_word(one) for one in value}
    return f"{kinds.pop()}s" if len(kinds) == 1 else "pieces"
