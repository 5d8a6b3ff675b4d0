"""A call of each kind for every verb, and what annotations mean at run time."""

from __future__ import annotations

import collections.abc
import inspect
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from oracle import model

import arcdsl
from arcdsl import ALL, DOWN, RIGHT, Grid, Mask, Object, Point
from arcdsl.types.piece import BasePiece

VERBS = [name for name in arcdsl.__all__ if name.islower()]
KINDS = ["Grid", "Mask", "Object", "Point"]
Call = tuple[tuple[Any, ...], dict[str, Any]]

G = Grid([[0, 1, 1], [2, 0, 1], [2, 2, 2]])
M = Mask([(0, 1), (1, 0), (1, 2), (2, 1)])
X = Object({(1, 1): 2, (2, 2): 3, (-1, 0): 2})
P = Point(1, 2)


def call(*args: Any, **options: Any) -> Call:
    return args, options


# Calls that succeed: of each verb at least one for each overload, and one that passes each
# parameter, so that all of them can be given a wrong value in turn.
CALLS: dict[str, list[Call]] = {
    "background": [call(G), call(X)],
    "box": [call(G), call(M), call(X), call(P), call((1, 2))],
    "canvas": [call((2, 3)), call(P, 4)],
    "cells": [call(G), call(X, 2), call(G, {0, 2}), call(G, lambda c: c > 0), call(P), call(M)],
    "colors": [call(G), call(X)],
    "corners": [call(G), call(M), call(X), call(P)],
    "crop": [call(G, M), call(G, Mask([(1, 1)])), call(G, G)],
    "dedupe": [call(G)],
    "direction": [call(P, M), call(M, X), call((0, 0), G)],
    "distance": [call(P, M), call(M, X), call((0, 0), G)],
    "extend": [call(G, (3, 3), M), call(X, DOWN * 2, (5, 2))],
    "find": [call(G, X), call(M, Mask([(0, 0)])), call(X, Grid([[2]])), call(G, G)],
    "fliplr": [call(G), call(M), call(X), call(M, M), call(X, about=G)],
    "flipud": [call(G), call(M), call(X), call(M, M), call(X, about=G)],
    "foreground": [call(G), call(X, 2), call(G, {0, 2})],
    "frame": [call(G), call(M), call(X), call(P)],
    "holes": [call(G), call(M), call(X), call(P)],
    "hstack": [call(G), call(G, G)],
    "line": [call(P, (1, 5)), call((0, 0), (2, 2)), call((0, 0), (1, 2))],
    "neighbors": [call(P), call(M), call(X, DOWN), call(G, [DOWN, RIGHT]), call(G, ALL)],
    "objects": [
        call(G),
        call(X),
        call(M, diagonal=False),
        call(G, same_color=False, diagonal=False, background={1, 2}),
    ],
    "paint": [
        call(G, X),
        call(G, G),
        call(G, P, 4),
        call(G, M, 4),
        call(G, {(0, 1): 5}),
        call(G, [X, G, Object()]),
        call(G, ((1, 1), M), color=4),
    ],
    "panels": [call(G), call(G, 2), call(G, color=9)],
    "period": [call(G), call(X)],
    "place": [call(G), call(M), call(X), call(P, (3, 3)), call(G, at=P)],
    "ray": [call(P, (0, -1), G), call(M, [DOWN, RIGHT], G), call(X, DOWN, M)],
    "recolor": [call(M, 3), call(P, 3), call(G, 3), call(X, {2: 3}), call(G, lambda c: 9 - c)],
    "rect": [call(P, (0, 5))],
    "rotate": [call(G), call(M, 2), call(X, -1), call(G, quarters=7)],
    "scale": [call(G, 2), call(M, (1, 3)), call(X, P)],
    "shift": [call(G, P), call(M, (0, -9)), call(X, P), call(P, P)],
    "size": [call(G), call(M), call(X), call(P)],
    "slide": [call(M, RIGHT, G), call(X, (0, 1), P), call(P, DOWN, G)],
    "split": [call(G, 1, 3), call(G, 3, 1)],
    "symmetries": [call(G), call(M), call(X)],
    "tile": [call(G, 2, 3)],
    "transpose": [call(G), call(M), call(X)],
    "union": [call([M, P]), call([X, X]), call([])],
    "vstack": [call(G), call(G, G)],
}
EVERY_CALL = [(name, *one) for name in CALLS for one in CALLS[name]]


def results() -> str:
    """Show what all the calls give, and the order in which a set holds it."""
    values = [getattr(arcdsl, name)(*args, **options) for name, args, options in EVERY_CALL]
    return repr((values, list({x for x in values if isinstance(x, (BasePiece, tuple))})))


def shown(name: str, args: Iterable[Any], options: Mapping[str, Any]) -> str:
    """Write a call down so that it can be pasted."""
    parts = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in options.items()]
    return f"{name}({', '.join(parts)})"


def frozen(x: Any) -> Any:
    """Describe a value down to its cells."""
    if isinstance(x, BasePiece):
        return type(x).__name__, model(x)
    if isinstance(x, Mapping):
        return type(x).__name__, [(frozen(key), frozen(value)) for key, value in x.items()]
    if isinstance(x, Iterable) and not isinstance(x, (str, bytes)):
        return type(x).__name__, [frozen(one) for one in x]
    return x


def conforms(value: Any, kind: Any, bound: dict[Any, type]) -> bool:
    """Say whether a value is of an annotated type; type variables are bound as they are met."""
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, TypeVar):
        if type(value) in kind.__constraints__:
            bound.setdefault(kind, type(value))
        return bound.get(kind) is type(value)
    if origin in (types.UnionType, typing.Union):
        return any(conforms(value, one, bound) for one in args)
    if origin is tuple:
        return (
            isinstance(value, tuple)
            and len(value) == len(args)
            and all(conforms(one, arg, bound) for one, arg in zip(value, args, strict=True))
        )
    if origin is collections.abc.Callable:
        return callable(value)
    if origin is not None:
        return (
            isinstance(value, origin)
            and not isinstance(value, (BasePiece, str, bytes))
            and all(conforms(one, args[0], bound) for one in value)
        )
    # bool is an int to Python, and a mistake here.
    return type(value) is int if kind is int else kind is Any or isinstance(value, kind)


def hints(name: str) -> list[tuple[inspect.Signature, dict[str, Any]]]:
    """Return the signature and the types of each overload, or of the verb itself."""
    verb = getattr(arcdsl, name)
    ways = typing.get_overloads(verb) or [verb]
    return [(inspect.signature(way), typing.get_type_hints(way)) for way in ways]


def result_types(name: str, call: Call) -> Iterator[tuple[Any, dict[Any, type]]]:
    """Yield what each overload that takes a call says it returns."""
    for signature, kinds in hints(name):
        try:
            arguments = signature.bind(*call[0], **call[1]).arguments
        except TypeError:
            continue
        bound: dict[Any, type] = {}
        taken = [
            conforms(one, kinds[parameter], bound)
            for parameter, value in arguments.items()
            for one in (value if is_variadic(signature.parameters[parameter]) else [value])
        ]
        if all(taken):
            yield kinds["return"], bound


def is_variadic(parameter: inspect.Parameter) -> bool:
    return parameter.kind is inspect.Parameter.VAR_POSITIONAL
