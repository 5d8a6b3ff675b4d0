"""Typed random programs: every overload in turn, then more verbs around it.

A program is grown upwards from a use of the overload that it is about, on inputs that are
there from the start: what fails on one of them, or says nothing, is not gone on with.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from arcdsl_samples.corpus.forms import (
    ENDINGS,
    GRIDS,
    KEYS,
    MASKS,
    OBJECTS,
    PIECES,
    SLICES,
    TESTS,
    WAYS,
    function,
    pair,
    with_name,
)
from arcdsl_samples.corpus.parts import (
    Part,
    computed,
    flat,
    kinds_of_items,
    plain_call,
    render,
    tidied,
)
from arcdsl_samples.corpus.validation import complaint
from arcdsl_samples.scenes import Draw, RetryError

from arcdsl import Grid, Point
from arcdsl.catalogue import Signature, constants, overloads
from arcdsl.checking import STEMS

__all__ = ["Maker", "grow", "text_of", "ways"]

_TRIES = 12
_MEASURES = {
    "Point": ("grid.shape", "grid.center"),
    "int": ("grid.height", "grid.width", "grid.center.r"),
}


@cache
def ways() -> tuple[Signature, ...]:
    """List the overloads that programs are made of: all that take and give values of grids."""
    return overloads()


class Maker:
    """Makes parts of every kind for some inputs.

    Args:
        draw: what chance decides.
        grids: the inputs, or what a variable is for each item of a list.
        palette: the colours of the inputs.
        variable: the name of the items, where there is one, and its kind.
    """

    def __init__(
        self,
        draw: Draw,
        inputs: Sequence[Grid],
        palette: Sequence[int],
        items: Part | None = None,
        numbers: Iterator[int] | None = None,
    ) -> None:
        self.draw, self.palette, self.items = draw, palette, items
        self.grid = Part("Grid", "grid", tuple(inputs))
        self._numbers = numbers or itertools.count(1)

    def constant(self, kind: str, text: str, value: Any) -> Part:
        """Make a part that is the same everywhere."""
        return Part(kind, text, (value,) * len(self.grid.values), fixed=True)

    def literal(self, kind: str, text: str) -> Part:
        """Make a part of Python's text for a value."""
        return self.constant(kind, text, eval(text, {}))

    def make(self, kind: str, depth: int) -> Part:
        """Make a part of a kind, of at most so many verbs on top of each other.

        Raises:
            RetryError: if none was found.
        """
        for _ in range(_TRIES):
            part = self._leaf(kind) if depth < 1 or self.draw.chance(0.35) else None
            if part is None and depth > 0:
                part = self.use(self.draw.choice(_giving(kind)), depth - 1)
            if part is not None:
                return self.named(part)
        raise RetryError

    def use(self, way: Signature, depth: int, given: Part | None = None) -> Part | None:
        """Make a use of a signature, if chance finds one that works.

        Args:
            way: the signature.
            depth: how many verbs its arguments may have on top of each other.
            given: a part that has to be among the arguments.
        """
        names: list[str] = []
        parts: list[Part] = []
        places = [p.name for p in way.parameters if given is not None and given.kind in p.types]
        place = self.draw.choice(places) if places else None
        for parameter in way.parameters:
            if parameter.name == place and given is not None:
                chosen = [given]
            elif parameter.variadic:
                count = self.draw.number(1 if place is None else 0, 2)
                chosen = [self.make(parameter.types[0], depth) for _ in range(count)]
            elif not parameter.required and self.draw.chance(0.6):
                continue
            elif isinstance(parameter.default, bool):
                chosen = [self.literal("bool", str(not parameter.default))]
            else:
                kinds = [k for k in parameter.types if k != "ndarray"]
                kind = self.draw.choice(kinds)
                chosen = [self.make("Point" if kind == "object" else kind, depth)]
            names += [parameter.name] * len(chosen)
            parts += chosen
        call = plain_call(way, names)
        # A plain pair does where a Point is taken; only as an operand it would concatenate.
        short = way.kind in ("function", "index")
        texts = [p.text.removeprefix("Point") if short and p.text[:6] == "Point(" else p.text
                 for p in parts]  # fmt: skip
        text = render(way, names, texts)
        counted = way.kind in ("function", "constructor")
        result, constant = way.result.split(" | ")[0], way.kind == "property"
        return computed(result, text, parts, call, verbs=int(counted), constant=constant)

    def named(self, part: Part) -> Part:
        """Give a long expression a name now and then, so that programs have lines."""
        short = len(part.text) <= 18  # what is short is laid out as part of what it is in
        text = part.text if short or part.kind == "slice" else tidied(part.text)
        long = len(text) > 44 or (len(text) > 18 and self.draw.chance(0.25))
        if self.items is not None or not long or part.kind not in STEMS:
            return replace(part, text=text)
        name = f"{STEMS[part.kind]}{next(self._numbers)}"
        return replace(part, text=name, lines=(*part.lines, (name, text)))

    # --- What there is to start from ---

    def _leaf(self, kind: str) -> Part | None:
        draw = self.draw
        if self.items is not None and self.items.kind == kind and draw.chance(0.8):
            return self.items
        if kind == "Grid":
            if draw.chance(0.7):
                return self.grid
            text = f"grid[{draw.choice(SLICES)}]"
            return computed(kind, text, [self.grid], function(text), verbs=0)
        if kind == "Color":
            return self.literal("Color", str(draw.choice([0, *self.palette])))
        if kind in _MEASURES and draw.chance(0.3):
            text = draw.choice(_MEASURES[kind])
            return computed(kind, text, [self.grid], function(text), verbs=0, constant=True)
        if kind == "int":
            return self.literal("int", str(draw.number(1, 3)))
        if kind == "bool":
            return self._test("Grid", self.grid)
        if kind == "Point" or (kind == "list[Point]" and draw.chance(0.7)):
            named = [(n, v) for n, (k, v) in constants().items() if k == kind]
            if draw.chance(0.6):
                return self.constant(kind, *draw.choice(named))
            if kind == "Point":
                return self._pair()
        simple: dict[str, Callable[[], str]] = {
            "Mask": lambda: draw.choice(MASKS).replace(
                "{c}", str(draw.choice([*self.palette, *self.palette, 0]))
            ),
            "Object": lambda: draw.choice(PIECES).replace("{way}", draw.choice(WAYS)),
            "list[Object]": lambda: draw.choice(OBJECTS),
            "list[Mask]": lambda: f"objects(cells(grid, {draw.choice(self.palette)}))",
            "list[Grid]": lambda: draw.choice(GRIDS),
            "list[list[Grid]]": lambda: "panels(grid)",
            "list[Color]": lambda: draw.choice(["colors(grid)", str({*draw.sample(range(10), 2)})]),
            "list[list[Color]]": lambda: draw.choice(["grid.rows", "grid.columns"]),
            "list[list[int]]": lambda: draw.choice(["grid.rows", "grid.columns", "grid.to_list()"]),
            "list[Point]": lambda: f"corners(cells(grid, {draw.choice(self.palette)}))",
            "dict[Color, Color]": lambda: str({draw.choice([0, *self.palette]): draw.color(())}),
            "dict[Point, Color]": lambda: str({pair(draw): draw.color() for _ in range(2)}),
            "dict[Point, int]": lambda: str({pair(draw): draw.color() for _ in range(3)}),
            "slice": lambda: draw.choice(SLICES),
            "Callable[[Color], bool]": lambda: f"lambda c: c > {draw.number(0, 4)}",
            "Callable[[Color], Color]": lambda: f"lambda c: {draw.number(5, 9)} - min(c, 5)",
        }  # fmt: skip
        if kind not in simple:
            return None
        text = simple[kind]()
        if "grid" not in text:
            return self._sliced(text) if kind == "slice" else self.literal(kind, text)
        compiled = function(text)
        return computed(kind, text, [self.grid], compiled, verbs=text.count("("))

    def _pair(self) -> Part:
        step = Point(*pair(self.draw))
        return self.constant("Point", f"Point{tuple(step)}", step)

    def _sliced(self, text: str) -> Part:
        return self.constant("slice", text, function(f"_Keys()[{text}]")(None))

    def _test(self, kind: str, x: Part) -> Part | None:
        text = self.draw.choice(TESTS[kind]).replace("{n}", str(self.draw.number(1, 4)))
        found = computed("bool", text, [x], function(text, "x"), verbs=text.count("("))
        return found and replace(found, text=with_name(text, x.text))

    # --- Forms of Python's own ---

    def of_list(self, part: Part) -> Part | None:
        """Make something of a list: one item, some of them, or each of them changed."""
        item = kinds_of_items(part.kind) or ""
        form = self.draw.choice(["item", "best", "some", "each"])
        if form == "item" or item not in KEYS:
            index = self.draw.choice([0, 0, -1, 1])
            return computed(item, f"({part.text})[{index}]", [part], lambda x: x[index], verbs=0)
        if form == "best":
            key = self.draw.choice(KEYS[item])
            verb = self.draw.choice(["max", "min", "sorted"])
            compiled = function(f"{verb}(x, key={key})", "x")
            kind = part.kind if verb == "sorted" else item
            return computed(kind, f"{verb}({part.text}, key={key})", [part], compiled)
        return self._comprehension(part, item, some=form == "some")

    def _comprehension(self, part: Part, item: str, *, some: bool) -> Part | None:
        flat_values = flat(part.values)
        if not 0 < len(flat_values) <= 60:
            return None
        grids = [g for g, v in zip(self.grid.values, part.values, strict=True) for _ in v]
        variable = Part(item, "x", flat_values)
        inner = Maker(self.draw, grids, self.palette, variable, self._numbers)
        if some:
            test = inner._test(item, variable)
            if test is None or len({*test.values}) < 2:
                return None
            answers = iter(test.values)
            values = tuple([v for v in several if next(answers)] for several in part.values)
            text, kind = f"[x for x in {part.text} if {test.text}]", item
            made: Part | None = test
        else:
            way = self.draw.choice(_taking(item))
            made = inner.use(way, 0, variable)
            if made is None or made.kind not in ("Mask", "Object", "Grid", "Point", "Color"):
                return None
            results = iter(made.values)
            values = tuple([next(results) for _ in several] for several in part.values)
            text, kind = f"[{made.text} for x in {part.text}]", made.kind
        if not all(values):
            return None
        verbs = part.verbs + (made.verbs if made is not None else 0)
        return Part(f"list[{kind}]", text, values, part.lines, verbs)

    def chosen(self, part: Part) -> Part | None:
        """Make a Grid that depends on a yes or no."""
        other = self.draw.choice(["fliplr(grid)", "grid", "transpose(grid)", "flipud(grid)"])
        parts = [part, self.grid]
        text = f"rotate(grid) if {part.text} else {other}"
        compiled = function(f"rotate(grid) if x else {other}", "x, grid")
        return computed("Grid", text, parts, compiled, verbs=2)


def grow(maker: Maker, way: Signature, verbs: int) -> Part:
    """Grow a program's result around a use of an overload.

    Args:
        maker: makes its parts.
        way: the overload.
        verbs: how many calls of the language there should be at least.

    Returns:
        A Grid.

    Raises:
        RetryError: if chance led nowhere.
    """
    depth = 0 if verbs < 2 else 1

    def leads(part: Part | None) -> bool:
        return part is not None and (
            not _is_ready(part, verbs) or complaint(maker.grid.values, part.values) is None
        )

    part = next(filter(leads, (maker.use(way, depth) for _ in range(_TRIES))), None)
    for _ in range(4 * _TRIES):
        if part is None:
            break
        if _is_ready(part, verbs):
            return part
        found = _on(maker, maker.named(part), verbs)
        # Anything may follow while verbs are missing; then only what leads to a Grid.
        if leads(found):
            part = found
    raise RetryError


def _is_ready(part: Part, verbs: int) -> bool:
    return part.kind == "Grid" and part.verbs >= verbs


def _on(maker: Maker, part: Part, verbs: int) -> Part | None:
    """Make something of a part: of a list its items, of anything what takes it."""
    draw = maker.draw
    if part.kind == "bool":
        return maker.chosen(part)
    if kinds_of_items(part.kind) and draw.chance(0.6):
        return maker.of_list(part)
    enough = part.verbs + 1 >= verbs
    towards = [way for way in _taking(part.kind) if not enough or way.result == "Grid"]
    direct = ENDINGS.get(part.kind)
    if enough and direct is not None and (not towards or draw.chance(0.5)):
        text = draw.choice(direct).replace("{c}", str(draw.color()))
        parts = [part, maker.grid]
        return computed("Grid", with_name(text, part.text), parts, function(text, "x, grid"),
                        verbs=text.count("("))  # fmt: skip
    ways = towards or _taking(part.kind)
    return maker.use(draw.choice(ways), 0 if enough else 1, part) if ways else None


def text_of(part: Part) -> str:
    """Write the program that returns a part."""
    lines = [f"    {name} = {text}" for name, text in part.lines]
    body = "\n".join([*lines, f"    return {tidied(part.text)}"])
    return f"from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n{body}\n"


@cache
def _giving(kind: str) -> tuple[Signature, ...]:
    return tuple(way for way in ways() if way.result.split(" | ")[0] == kind)


@cache
def _taking(kind: str) -> tuple[Signature, ...]:
    return tuple(way for way in ways() if any(kind in p.types for p in way.parameters))
