"""Forms of programs that are Python's rather than the language's, as text to choose from."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from typing import Any

from arcdsl_samples.scenes import Draw

import arcdsl

__all__ = [
    "ENDINGS",
    "GRIDS",
    "KEYS",
    "MASKS",
    "OBJECTS",
    "PIECES",
    "SLICES",
    "TESTS",
    "WAYS",
    "function",
    "pair",
    "with_name",
]

OBJECTS = ("objects(grid)", "objects(grid, same_color=False)")
PIECES = (
    "foreground(grid)", "objects(grid)[0]", "max(objects(grid), key=size)", "shift(grid, {way})",
)  # fmt: skip
WAYS = ("UP", "DOWN", "LEFT", "RIGHT")
MASKS = (
    *["cells(grid, {c})"] * 6,
    "frame(grid)",
    "box(objects(grid)[-1])",
    "neighbors(cells(grid, {c}))",
)
GRIDS = ("split(grid, 1, 2)", "split(grid, 2, 1)", "symmetries(grid)", "sum(panels(grid), [])")
KEYS: dict[str, tuple[str, ...]] = {
    "Object": ("size", "colors", "lambda x: x.height", "lambda x: x.width", "lambda x: x.left"),
    "Mask": ("size", "lambda x: x.height", "lambda x: x.width", "lambda x: x.top"),
    "Grid": ("colors", "background", "lambda x: len(colors(x))", "lambda x: x.height"),
}
TESTS: dict[str, tuple[str, ...]] = {
    "Object": ("size(x) > {n}", "x.height > x.width", "len(colors(x)) == 1", "x.top > {n}",
               "x.height == x.width", "size(x) == {n}"),
    "Mask": ("size(x) > {n}", "x.height > x.width", "x.left > {n}", "size(x) == {n}"),
    "Grid": ("len(colors(x)) > {n}", "background(x) == 0", "size(foreground(x)) > {n}"),
}  # fmt: skip
ENDINGS = {
    "Mask": ("paint(grid, x, {c})", "paint(canvas(grid.shape), x, {c})", "crop(grid, x)"),
    "Object": ("paint(grid, x, {c})", "paint(canvas(grid.shape), x)", "crop(grid, x)",
               "paint(canvas(grid.shape), x, {c})"),
    "Point": ("paint(grid, x, {c})", "canvas(x, {c})", "paint(grid, shift(foreground(grid), x))"),
    "int": ("canvas((1, x), {c})", "scale(grid, x)", "canvas((x, x), {c})", "grid[:x]"),
    "Color": ("canvas(grid.shape, x)", "paint(grid, foreground(grid), x)",
              "paint(grid, box(foreground(grid)), x)"),
    "list[Color]": ("Grid([x])",),
    "list[list[Color]]": ("Grid(x)", "Grid(sorted(x))", "Grid(x[::-1])"),
    "list[list[int]]": ("Grid(x)",),
    "list[Grid]": ("hstack(*x)", "vstack(*x)"),
    "list[list[Grid]]": ("Grid([[background(part) for part in row] for row in x])",),
    "list[Mask]": ("paint(grid, x, {c})",),
    "list[Object]": ("paint(canvas(grid.shape), x)", "paint(grid, x, {c})"),
    "list[Point]": ("paint(grid, x, {c})",),
}  # fmt: skip
SLICES = (
    "1:", ":-1", "::2", "::-1", "1:, 1:", ":, ::-1", "::2, ::2", ":-1, 1:", "0:2", ":, :3", "1::2",
    ":, 0", "1:-1, 1:-1",
)  # fmt: skip


class _Keys:
    def __getitem__(self, key: Any) -> Any:
        return key


@cache
def function(text: str, names: str = "grid") -> Callable[..., Any]:
    """Compile a text of our own."""
    scope = {name: getattr(arcdsl, name) for name in arcdsl.__all__} | {"_Keys": _Keys}
    function: Callable[..., Any] = eval(f"lambda {names}: {text}", scope)
    return function


def with_name(text: str, name: str) -> str:
    """Put an expression where a text says x."""

    class Put(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return ast.parse(name, mode="eval").body if node.id == "x" else node

    return ast.unparse(Put().visit(ast.parse(text, mode="eval")))


def pair(draw: Draw) -> tuple[int, int]:
    return draw.number(0, 3), draw.number(0, 3)
