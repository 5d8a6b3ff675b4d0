"""Values of each kind that a search knows, and programs run as plain text."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

from arcdsl_solvers.enumerative.productions import Production
from hypothesis import strategies as st

import arcdsl
from arcdsl import Grid
from arcdsl.testing import color_values, grids, masks, object_pieces, points

LANGUAGE = {name: getattr(arcdsl, name) for name in arcdsl.__all__}
VARIABLES = "abcd"

GRIDS = grids(max_side=5) | grids(max_side=5, palette=(0, 3))
MASKS = masks(max_side=3, reach=2)
OBJECTS = object_pieces(max_side=3, reach=2, palette=(0, 3, 5))

VALUES: dict[str, st.SearchStrategy[Any]] = {
    "Grid": GRIDS,
    "Mask": MASKS,
    "Object": OBJECTS,
    "Point": points(reach=3),
    "Color": color_values(),
    "int": st.integers(-2, 11),
    "bool": st.booleans(),
    "dict[Color, Color]": st.dictionaries(color_values(), color_values(), max_size=3),
}
VALUES |= {f"list[{k}]": st.lists(v, max_size=3) for k, v in VALUES.items() if k[:4] != "dict"}
VALUES["list[list[Grid]]"] = GRIDS.map(lambda grid: arcdsl.panels(grid, 3))
VALUES["list[list[Color]]"] = GRIDS.map(lambda grid: grid.rows)


def shown(rule: Production) -> str:
    """Write a production with letters for its arguments."""
    return ast.unparse(rule.render(*map(ast.Name, VARIABLES[: len(rule.kinds)])))


def labels(rules: Sequence[Production]) -> list[str]:
    """Name productions so that each can be chosen."""
    return [f"{shown(rule)} of {', '.join(rule.kinds)}" for rule in rules]


def executed(text: str, inputs: Sequence[Grid]) -> list[Grid]:
    """Run a program alone on each input."""
    names: dict[str, Any] = {}
    exec(compile(text, "<program>", "exec"), names)
    return [names["transform"](grid) for grid in inputs]
