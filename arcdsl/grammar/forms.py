"""Every typed way to write a value, as a form: program text with holes for other values.

The language's forms come from the catalogue, so nothing here lists a verb; Python's own are
the tables below. In a form ``<Mask | Grid>`` is a hole for a value of one of these kinds,
``<several Mask>`` one for an iterable of them, ``<key Mask>`` one for a function that puts them
in order; ``<int after sum>`` is an operand to the right of + or -, ``<int from sum>`` one to the
left; ``«...»?``, ``«...¦...»`` and ``«...»*`` are options, choices and repeats.
"""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from arcdsl.catalogue import OPERATORS, Parameter, Signature, constants, overloads
from arcdsl.checking import STEMS

__all__ = ["LEVELS", "assignments", "heads", "keys", "levels", "several", "trailers"]

LEVELS = ("not", "compare", "or", "xor", "and", "sum", "product", "sign")
"""Python's operators, from those that bind least: not, ==, |, ^, &, +, *, unary -."""

_SYMBOLS = {"<=": "compare", "|": "or", "^": "xor", "&": "and", "+": "sum", "-": "sum"} | {
    "*": "product", "//": "product", "%": "product", "in": "compare",
}  # fmt: skip
_NUMBER = ("int", "Color")
_ORDERED = (*_NUMBER, "Point", "list[Color]", "list[int]", "list[Point]")
_ITEMS = tuple(kind for kind in STEMS if f"list[{kind}]" in STEMS)
"""The kinds of which there are lists."""


def _item(kind: str) -> str:
    """Return what a list holds."""
    return kind.removeprefix("list[")[:-1] if kind.startswith("list[") else ""


def heads(kind: str) -> Iterator[str]:
    """Yield the forms of a value that start with no value: names, calls, literals."""
    yield f"<name {kind}>"
    yield from (name for name, (of, _) in constants().items() if of == kind)
    for way in _ways():
        if way.kind in ("function", "constructor") and _known(way.result) == kind:
            yield from _calls(way.name, way.parameters)
        elif way.name == "__len__" and kind == "int":
            yield f"len(<{way.parameters[0].types[0]}>)"
    if f"list[{kind}]" in STEMS:
        if kind in _ORDERED:
            yield f"«max¦min»(<several {kind}>)"
            yield f"«max¦min»(<{kind}>«, <{kind}>»+)"
        yield f"«max¦min»(<several {kind}>, key=<key {kind}>)"
        yield f"«max¦min»(<{kind}>«, <{kind}>»+, key=<key {kind}>)"
        yield f"{{<int>: <{kind}>«, <int>: <{kind}>»*}}[<int>]"
    if item := _item(kind):
        one = f"«<{item}>¦*<several {item}>»"
        yield f"[{one}«, {one}»*]"
        yield f"({one}«,¦«, {one}»+»)"
        yield f"list(<several {item}>)"
        yield f"sorted(<several {item}>, key=<key {item}>«, reverse=True»?)"
        if item in _ORDERED:
            yield f"sorted(<several {item}>«, reverse=True»?)"
        if f"list[{kind}]" in STEMS:
            yield f"sum(<several {kind}>, [])"
    if kind.startswith("dict["):
        key, value = kind[5:-1].split(", ")
        yield f"{{<{key}>: <{value}>«, <{key}>: <{value}>»*}}"
        yield f"dict(zip(<several {key}>, <several {value}>))"
    match kind:
        case "Grid":
            yield "grid"
        case "Color":
            yield "<digit>"
        case "bool":
            yield from ("True", "False")
        case "int":
            yield "<digits>"
            yield "abs(<int>)"
            yield "sum(<several int>)"
            yield f"len(<{' | '.join(k for k in STEMS if _item(k))}>)"


def several(kind: str) -> Iterator[str]:
    """Yield the forms of an iterable of values: lists, sets, maps, and what has cells."""
    yield f"<list[{kind}]>"
    if not _item(kind):
        yield f"{{<{kind}>«, <{kind}>»*}}"
    elif _item(kind) in _ORDERED:
        yield f"map(sorted, <several {kind}>)"
    for way in _ways():
        if way.kind == "function" and _known(way.result) == kind:
            yield from _maps(way)
    match kind:
        case "Point":
            yield from ("<Mask>", "<Object>")
        case "int":
            yield from ("<Point>", "range(<int>«, <int>»?)")


def keys(kind: str) -> Iterator[str]:
    """Yield the functions by which values of a kind can be put in order."""
    yield f"<list[{kind}]>.count"
    if _item(kind):
        yield "len"
    found = {
        way.name
        for way in _ways()
        if way.kind == "function"
        and _known(way.result) in _ORDERED
        and kind in way.parameters[0].types
        and not any(p.required for p in way.parameters[1:])
    }
    yield from sorted(found)


def trailers(kind: str) -> Iterator[tuple[str, str]]:
    """Yield what may follow a value, and the kind of what comes out."""
    for way in _ways():
        if way.kind not in ("property", "method", "index") or way.parameters[0].types != (kind,):
            continue
        result, rest = _known(way.result), way.parameters[1:]
        if way.kind == "property":
            yield f".{way.name}", result
        elif way.kind == "method":
            if "None" in way.result:  # unless the call says what else it may be
                rest = tuple(replace(p, default=inspect.Parameter.empty) for p in rest)
            yield from ((f".{call}", result) for call in _calls(way.name, rest))
        elif rest[0].types == ("slice",):
            yield "[<slice>«, <slice>»?]", result
            yield "[<slice>, <int>]", result
            yield "[<int>, <slice>]", result
        elif rest[0].types == ("Point",):
            yield "[«<int>, <int>¦<Point from not>»]", result
        else:
            yield f"[<{_hole(rest[0])}>]", result
    if item := _item(kind):
        yield "[<int>]", item
        yield "[<slice>]", kind
        yield f".«count¦index»(<{item}>)", "int"
    if kind.startswith("dict["):
        key, value = kind[5:-1].split(", ")
        yield f"[<{key}>]", value
    if kind == "Point":
        yield ".«r¦c»", "int"
        yield "[<int>]", "int"


@cache
def levels(kind: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return how operators make values of a kind: for each level whole forms, and tails.

    A tail follows a value of the kind and leaves its kind as it is: `` & <Mask after and>``.
    """
    found = {level: _operations(kind, level) for level in LEVELS}
    return {level: forms for level, forms in found.items() if any(forms)}


def _operations(kind: str, level: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    whole: list[str] = []
    tails: list[str] = []
    for left, symbol, right, result in (*_operators(), *_PYTHON):
        if result != kind or _SYMBOLS.get(symbol) != level:
            continue
        tail = f" {symbol} <{right}>" if "from" in right else f" {symbol} <{right} after {level}>"
        if left == result:
            tails.append(tail)
        elif left == "pair":
            whole.append(f"(<int>, <int>){tail}")
        else:
            whole.append(f"<{left} {'after' if level == 'compare' else 'from'} {level}>{tail}")
    match kind, level:
        case (("int" | "Point"), "sign"):
            whole.append(f"-<{kind} from sign>")
        case "bool", "not":
            whole.append("not <bool from not>")
        case "bool", "compare":
            whole += _comparisons()
    return tuple(whole), tuple(tails)


def _comparisons() -> Iterator[str]:
    for kind in STEMS:
        side, signs = f"<{kind} after compare>", "==¦!="
        if kind in ("int", "Point"):
            signs += "¦<¦<=¦>¦>="
        if kind != "Color":  # which is an int
            yield f"{side} «{signs}» {side}"
        if kind in _ITEMS:
            yield f"{side} in <list[{kind}] after compare>"


_PYTHON = (
    *(("int", symbol, "int", "int") for symbol in ("+", "-", "*", "//", "%")),
    ("int", "*", "bool", "int"),
    ("bool", "*", "int", "int"),
    # A Point answers from the right, too; a plain pair is not yet a vector.
    ("int", "*", "Point from sign", "Point"),
    *(("pair", symbol, "Point from product", "Point") for symbol in ("+", "-")),
    ("pair", "*", "Point from sign", "Point"),
)


def _operators() -> Iterator[tuple[str, str, str, str]]:
    for way in _ways():
        if way.kind == "operator" and len(way.parameters) == 2:
            left, right = way.parameters
            symbol = OPERATORS[way.name]
            if symbol == "in":
                yield "Point", symbol, left.types[0], way.result
            else:
                yield left.types[0], symbol, _hole(right), way.result


def assignments() -> Iterator[str]:
    """Yield the forms of an assignment: to a name, or to several at once."""
    for kind in STEMS:
        yield f"<name {kind}> = <{kind}>"
    for item in _ITEMS:
        name, rest = f"<name {item}>", f"*<name list[{item}]>"
        yield f"{name}«,¦«, {name}»+» = <several {item}>"
        yield f"«{name}, »+{rest}«, {name}»* = <several {item}>"
        yield f"{rest}«, {name}»+ = <several {item}>"


@cache
def _ways() -> tuple[Signature, ...]:
    """Return the overloads that no other one contains."""
    return tuple(
        way
        for way in overloads()
        if not any(
            (way.name, way.kind, way.result) == (other.name, other.kind, other.result)
            and way.parameters == other.parameters[: len(way.parameters)]
            and other is not way
            for other in overloads()
        )
    )


def _known(kind: str) -> str:
    """Name a kind as the grammar does: what holds numbers from 0 to 9 holds colours."""
    kind = {"object": "Point", "int | None": "int"}.get(kind, kind)
    return kind if kind in STEMS else kind.replace("int", "Color")


def _hole(parameter: Parameter) -> str:
    """Return what a hole for an argument says, empty if the grammar has none for it."""
    kinds: dict[str, None] = {}
    for kind in map(_known, parameter.types):
        if kind in STEMS:
            kinds[f"several {item}" if (item := _item(kind)) else kind] = None
    return " | ".join(kinds)


def _calls(name: str, parameters: tuple[Parameter, ...]) -> Iterator[str]:
    """Yield the forms of a call: options in their order, by place or by name."""
    holes = {p.name: f"<{_hole(p)}>" for p in parameters if _hole(p)}
    needed = [p for p in parameters if p.required and not p.keyword_only]
    options = [p for p in parameters if not p.required and not p.variadic and p.name in holes]
    for p in parameters:
        if p.variadic:
            item = f"«{holes[p.name]}¦*<several {p.types[0]}>»"
            yield f"{name}({item}«, {item}»*)"
            return
    if not needed and options:
        yield f"{name}()"
        needed, options = options[:1], options[1:]
    given = [holes[p.name] for p in needed]
    ends = "".join(
        f"«, {p.name}={holes[p.name]}»?"
        if p.keyword_only
        else f"«, {holes[p.name]}¦, {p.name}={holes[p.name]}»?"
        for p in options
    )
    yield f"{name}({', '.join(given)}{ends})"
    for first, (one, other) in enumerate(itertools.pairwise(needed)):
        if one.types == other.types == ("int",):
            pair = [*given[:first], "*<Point>", *given[first + 2 :]]
            yield f"{name}({', '.join(pair)}{ends})"


def _maps(way: Signature) -> Iterator[str]:
    """Yield how a verb is mapped over its first argument, and over its first two."""
    holes: list[str] = []
    for number, p in enumerate(way.parameters):
        kinds = [kind for kind in map(_known, p.types) if kind in _ITEMS]
        if not kinds or p.keyword_only or p.variadic or number == 2:
            break
        holes.append(f"<several {' | several '.join(kinds)}>")
        if not any(other.required for other in way.parameters[number + 1 :]):
            yield f"map({way.name}, {', '.join(holes)})"
