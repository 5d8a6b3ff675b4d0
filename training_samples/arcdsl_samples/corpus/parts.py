"""Expressions with what they compute: how one is made of others, and whether it says anything."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from arcdsl import Grid, Mask, Object
from arcdsl.catalogue import OPERATORS, Signature
from arcdsl.errors import ArcdslError

__all__ = ["Part", "computed", "kinds_of_items", "plain_call", "render"]

_FAILURES = (
    ArcdslError,
    AttributeError,
    KeyError,
    IndexError,
    TypeError,
    ValueError,
    ZeroDivisionError,
)
_LONGEST = 15  # characters of a sum of constants
_TELLING = {"bool", "int", "Color", "Point"}
_LARGEST = 40  # cells on a side: larger pieces lead nowhere


@dataclass(frozen=True, slots=True)
class Part:
    """An expression with its value in each context: on each input, or for each item of a list.

    Args:
        kind: the kind of value, as the catalogue writes it.
        text: the expression.
        values: what it computes.
        lines: the assignments that it relies on, name and expression, in order.
        verbs: how many calls of the language it makes.
        fixed: whether it has nothing of the input in it.
    """

    kind: str
    text: str
    values: tuple[Any, ...]
    lines: tuple[tuple[str, str], ...] = ()
    verbs: int = 0
    fixed: bool = False


def computed(
    kind: str,
    text: str,
    parts: Sequence[Part],
    call: Callable[..., Any],
    *,
    verbs: int = 1,
    constant: bool = False,
) -> Part | None:
    """Make an expression of others.

    Args:
        kind: the kind of value that comes out.
        text: the expression.
        parts: what it is made of.
        call: computes the value of theirs.
        verbs: how many calls of the language are added.
        constant: whether it may be the same yes or no, number, colour or point everywhere.

    Returns:
        The expression; None if it fails on an input, or says nothing: if it is empty, what one
        of its parts is already, too large, or the same everywhere.
    """
    try:
        values = tuple(
            _kept(call(*arguments)) for arguments in zip(*(p.values for p in parts), strict=True)
        )
    except _FAILURES:
        return None
    if any(_says_nothing(value) for value in values) or any(values == p.values for p in parts):
        return None
    verbs += sum(part.verbs for part in parts)
    fixed = all(part.fixed for part in parts)
    if fixed and (verbs > 1 or (not verbs and len(text) > _LONGEST)):  # a literal says as much
        return None
    if not (fixed or constant) and kind in _TELLING and len({*values}) == 1:
        return None  # nobody could see what it comes from
    lines = dict(itertools.chain.from_iterable(part.lines for part in parts))
    ordered = tuple(sorted(lines.items(), key=lambda line: _number(line[0])))
    return Part(kind, text, values, ordered, verbs, fixed)


def _number(name: str) -> int:
    return int("".join(filter(str.isdigit, name)))


def _kept(value: Any) -> Any:
    return list(value) if isinstance(value, Iterator) else value


def _says_nothing(value: Any) -> bool:
    if isinstance(value, (Mask, Object, Grid)):
        return not 0 < max(value.shape) <= _LARGEST
    return isinstance(value, list) and not 0 < len(value) <= _LARGEST


def render(way: Signature, names: Sequence[str], arguments: Sequence[str]) -> str:
    """Write a use of a signature.

    Args:
        way: the signature.
        names: which of its parameters are given, in their order.
        arguments: what is given to each.

    Returns:
        An expression; all its operands are in parentheses.
    """
    match way.kind:
        case "property":
            return f"({arguments[0]}).{way.name}"
        case "method":
            return f"({arguments[0]}).{way.name}({', '.join(arguments[1:])})"
        case "index":
            return f"({arguments[0]})[{arguments[1]}]"
        case "operator" if way.name == "__len__":
            return f"len({arguments[0]})"
        case "operator" if way.name == "__contains__":
            return f"({arguments[1]}) in ({arguments[0]})"
        case "operator":
            symbol = OPERATORS[way.name]
            return (
                symbol.join(f"({a})" for a in arguments)
                if arguments[1:]
                else f"{symbol}({arguments[0]})"
            )
        case _:
            return f"{way.name}({', '.join(_given(way, names, arguments))})"


def _given(way: Signature, names: Sequence[str], arguments: Sequence[str]) -> Iterator[str]:
    order = [p.name for p in way.parameters]
    in_order = True
    for place, (name, argument) in enumerate(zip(names, arguments, strict=True)):
        parameter = next(p for p in way.parameters if p.name == name)
        in_order = in_order and (parameter.variadic or order[place] == name)
        by_name = parameter.keyword_only or not in_order
        yield f"{name}={argument}" if by_name else argument


def plain_call(way: Signature, names: Sequence[str]) -> Callable[..., Any]:
    """Return what computes a use of a signature of the values that it is given.

    Args:
        way: the signature.
        names: which of its parameters are given, in their order.
    """
    if way.kind == "property":
        return lambda x: getattr(x, way.name)
    places = [p for n in names for p in way.parameters if p.name == n]
    named = [p.keyword_only or not (p.required or p.variadic) for p in places]
    if not any(named):
        return way.call

    def call(*values: Any) -> Any:
        given = [v for v, by_name in zip(values, named, strict=True) if not by_name]
        options = {p.name: v for p, v, n in zip(places, values, named, strict=True) if n}
        return way.call(*given, **options)

    return call


def kinds_of_items(kind: str) -> str | None:
    """Return the kind of the items of a list; None of what is no list."""
    return kind[5:-1] if kind.startswith("list[") else None


def tidied(text: str) -> str:
    """Lay an expression out without parentheses that change nothing."""
    return ast.unparse(ast.parse(text, mode="eval"))


def flat(several: Iterable[Iterable[Any]]) -> tuple[Any, ...]:
    """Put the items of several lists into one."""
    return tuple(itertools.chain.from_iterable(several))
