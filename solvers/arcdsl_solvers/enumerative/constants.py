"""Constants for a task: the colours, numbers and shapes that its pairs show."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from arcdsl import Grid, Point, colors
from arcdsl.catalogue import constants as steps
from arcdsl_solvers.enumerative.expressions import Expression

__all__ = ["terminals"]


def terminals(
    inputs: Sequence[Grid], pairs: Sequence[tuple[Grid, Grid]], count: int
) -> list[Expression]:
    """Return the constants worth trying, the same on each of so many inputs.

    Args:
        inputs: every input of the task.
        pairs: the train pairs.
        count: how many values an expression has.
    """
    return [
        Expression(kind, cost, (value,) * count, _literal(text))
        for kind, cost, value, text in _constants(inputs, pairs)
    ]


def _constants(
    inputs: Sequence[Grid], pairs: Sequence[tuple[Grid, Grid]]
) -> Iterator[tuple[str, int, Any, str]]:
    seen = {c for grid in inputs for c in colors(grid)} | {c for _, o in pairs for c in colors(o)}
    # A colour that every pair knows, in or out, is part of the rule more often.
    usual = set.intersection(*({*colors(i), *colors(o)} for i, o in pairs))
    for color in sorted(seen):
        yield "Color", 1 if color in usual else 2, color, str(color)
    for name, (kind, value) in steps().items():
        yield kind, 1 if kind == "Point" else 2, value, name
    numbers = {1: 1, 2: 1, 3: 1, 4: 2, 5: 2}
    for i, o in pairs:
        for a, b in zip(i.shape, o.shape, strict=True):
            for x, y in ((a, b), (b, a)):
                if x % y == 0 and x // y <= 10:
                    numbers.setdefault(x // y, 1)
    for number, cost in sorted(numbers.items()):
        yield "int", cost, number, str(number)
    shapes = {o.shape for _, o in pairs}
    if len(shapes) == 1:
        (shape,) = shapes
        yield "Point", 3, shape, str(tuple(shape))
    yield "Point", 3, Point(0, 0), "(0, 0)"
    mapping = _recoloring(pairs)
    known = {c for i, _ in pairs for c in colors(i)}
    if mapping and all(known.issuperset(colors(grid)) for grid in inputs):
        yield "dict[Color, Color]", 2, mapping, repr(mapping)


def _recoloring(pairs: Sequence[tuple[Grid, Grid]]) -> dict[int, int]:
    """Return the change of colours that makes every output of its input, if there is one."""
    mapping: dict[int, int] = {}
    for i, o in pairs:
        if i.shape != o.shape:
            return {}
        for old, new in zip(
            np.asarray(i).ravel().tolist(), np.asarray(o).ravel().tolist(), strict=True
        ):
            if mapping.setdefault(old, new) != new:
                return {}
    return {old: new for old, new in sorted(mapping.items()) if old != new}


def _literal(text: str) -> Any:
    def render() -> ast.expr:
        return ast.parse(text, mode="eval").body

    return render
