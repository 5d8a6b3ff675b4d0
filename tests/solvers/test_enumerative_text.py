from __future__ import annotations

import ast
import builtins
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, partial
from typing import Any

import numpy as np
import pytest
from arcdsl_solvers.enumerative.bank import Meter
from arcdsl_solvers.enumerative.bodies import Comprehension
from arcdsl_solvers.enumerative.constants import terminals
from arcdsl_solvers.enumerative.expressions import LINE, Expression, program, statements
from arcdsl_solvers.enumerative.probing import PROBES, UNDEFINED
from arcdsl_solvers.enumerative.productions import Production, productions
from arcdsl_solvers.enumerative.search import Search
from values_by_kind import LANGUAGE, VARIABLES, executed, labels, shown

from arcdsl import Grid, Point, canvas
from arcdsl.tasks import Pair, Task

RULES = {(shown(rule), rule.kinds): rule for rule in productions()}
HALVED = [
    Grid([[0, 3, 3, 0, 8, 1, 0, 1, 0], [3, 0, 3, 0, 8, 0, 2, 0, 0], [0, 3, 0, 4, 8, 5, 0, 5, 5]]),
    Grid([[1, 1, 0, 0, 8, 1, 0, 1, 1], [1, 0, 0, 0, 8, 0, 6, 0, 0], [0, 0, 4, 4, 8, 0, 0, 0, 5]]),
    Grid([[1, 1, 0, 2, 8, 1, 0, 1, 1], [0, 0, 0, 0, 8, 0, 1, 0, 0], [2, 0, 4, 4, 8, 0, 9, 0, 5]]),
]
PANELLED = [
    Grid([[1, 1, 5, 2, 0], [0, 1, 5, 2, 2], [5, 5, 5, 5, 5], [3, 3, 5, 0, 4], [3, 0, 5, 4, 4]]),
    Grid([[2, 0, 5, 2, 2], [5, 5, 5, 5, 5], [0, 0, 5, 6, 1], [7, 0, 5, 1, 1]]),
    Grid([[3, 0, 5, 7, 2], [3, 3, 5, 0, 2], [5, 5, 5, 5, 5], [0, 0, 5, 6, 6]]),
]
INPUTS = {"halved": HALVED, "panelled": PANELLED}


def hopeless(grids: Sequence[Grid]) -> Task:
    """Ask for noise, so that the search goes on until its budget is spent."""
    noise = np.random.default_rng(0)
    outputs = [Grid(noise.integers(0, 10, (3, 4))) for _ in grids]
    pairs = [Pair(i, o) for i, o in zip(grids, outputs, strict=True)]
    return Task("noise", tuple(pairs[:-1]), (Pair(grids[-1], None),))


@cache
def searched(name: str) -> Search:
    search = Search(hopeless(INPUTS[name]), Meter(60, 9_000))
    assert search.run() == []
    return search


def everything(search: Search) -> Iterator[tuple[list[str], Expression]]:
    """Give all expressions with the lines before them."""
    for scope in search.scopes:
        for table in scope.bank.by_kind.values():
            for one in itertools.chain.from_iterable(table.values()):
                yield scope.lines, one


def answer(lines: Sequence[str], grid: Grid) -> Any:
    names: dict[str, Any] = {**LANGUAGE, "grid": grid}
    exec("\n".join(lines), names)
    return names["answer"]


def apply(text: str, *arguments: Expression) -> Expression:
    """Apply the production that reads so."""
    rule = RULES[text, tuple(one.kind for one in arguments)]
    values = tuple(map(rule.call, *[one.values for one in arguments]))
    cost = rule.cost + sum(one.cost for one in arguments)
    return Expression(rule.result, cost, values, rule.render, arguments)


GRID = Expression("Grid", 0, tuple(HALVED), partial(ast.Name, "grid"))
COLORS = [Expression("Color", 1, (c,) * len(HALVED), partial(ast.Constant, c)) for c in range(10)]


def deep(levels: int, base: Expression = GRID) -> Expression:
    """Paint on and on."""
    for level in range(1, levels + 1):
        mask = apply("neighbors(a)", apply("cells(a, b)", base, COLORS[level % 10]))
        base = apply("paint(a, b, c)", base, mask, COLORS[(level + 1) % 10])
    return base


def bound_names(text: str) -> list[str]:
    return [
        node.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]


@pytest.mark.parametrize("name", INPUTS)
def test_every_expression_reads_as_what_it_computes(name: str) -> None:
    count = 0
    for before, one in everything(searched(name)):
        lines = [*before, *statements(one, "answer")]
        for grid, value in zip(INPUTS[name], one.values, strict=True):
            read = answer(lines, grid)
            same = list(read) == list(value) if one.kind.startswith("list") else read == value
            assert same, "\n".join([*lines, f"# {value}"])
        count += 1
    assert count > 300


def unparsed(one: Expression) -> str:
    return ast.unparse(
        one.render(*(ast.parse(unparsed(a), mode="eval").body for a in one.arguments))
    )


def test_the_forms_of_python_are_among_the_expressions() -> None:
    every = [unparsed(one) for name in INPUTS for _, one in everything(searched(name))]
    for form in (" for o in ", "max(", "min(", "key=lambda ", "Grid([[", "[0]"):
        assert any(form in text for text in every), form
    assert any(lines for name in INPUTS for lines, _ in everything(searched(name)))


def said_of_objects() -> list[Expression]:
    several = apply("objects(a)", GRID)
    told = {"Object", "Color", "int", "bool"}
    rules = [r for r in productions() if {r.result, *r.kinds} <= told]
    assert Comprehension.worthwhile(several)
    items = Comprehension(several, [COLORS[3]], Meter(60, None), rules)
    return [one for cost in range(6) for one in items.grow(cost)]


def test_lists_are_mapped_and_chosen_from_as_they_read() -> None:
    made = said_of_objects()
    for one in made:
        for grid, value in zip(HALVED, one.values, strict=True):
            assert eval(unparsed(one), {**LANGUAGE, "grid": grid}) == value, unparsed(one)
    assert {
        "[o.color for o in objects(grid)]",
        "max(objects(grid), key=size)",
        "min(objects(grid), key=objects(grid).count)",
        "max(objects(grid), key=lambda o: o.height)",
    } <= {unparsed(one) for one in made}


def test_lists_are_filtered_by_conditions() -> None:
    texts = {unparsed(one) for one in said_of_objects()}
    assert "[o for o in objects(grid) if o.color == 3]" in texts


@pytest.mark.parametrize("name", INPUTS)
def test_grids_become_programs_that_run_alone(name: str) -> None:
    grids = [(lines, one) for lines, one in everything(searched(name)) if one.kind == "Grid"]
    assert len(grids) > 30
    for lines, one in grids:
        text = program(one, lines)
        assert executed(text, INPUTS[name]) == list(one.values), text
        assert text.startswith("from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n    ")
        assert max(map(len, text.splitlines())) <= LINE, text
        names = bound_names(text)
        assert not {*names} & {*LANGUAGE, *dir(builtins), "grid"}, text


@pytest.mark.parametrize("levels", [1, 2, 3, 5, 8])
def test_deep_programs_are_split_into_short_lines(levels: int) -> None:
    one = deep(levels)
    text = program(one, [])
    assert executed(text, HALVED) == list(one.values)
    assert max(map(len, text.splitlines())) <= LINE, text


def lines_of_any_length() -> list[str]:
    lines = []
    for flips, turns in itertools.product(range(9), range(8)):
        one = GRID
        for text in ["fliplr(a)"] * flips + ["transpose(a)"] * turns:
            one = apply(text, one)
        lines += program(one, []).splitlines()
    return lines


def test_returns_are_split_in_time() -> None:
    longest = max(len(line) for line in lines_of_any_length() if "return" in line)
    assert LINE - 8 < longest <= LINE


def test_lines_of_any_length_are_split_in_time() -> None:
    assert max(map(len, lines_of_any_length())) <= LINE


def test_what_is_used_twice_gets_one_name() -> None:
    mask = apply("neighbors(a)", apply("cells(a, b)", GRID, COLORS[3]))
    text = program(apply("paint(a, b, c)", GRID, apply("a - b", mask, mask), COLORS[4]), [])
    assert text.count("neighbors(") == 1
    assert text.splitlines()[-2:] == [
        "    mask1 = neighbors(cells(grid, 3))",
        "    return paint(grid, mask1 - mask1, 4)",
    ]


@pytest.mark.parametrize("levels", [1, 3, 6])
def test_names_are_bound_once_and_are_none_of_the_language(levels: int) -> None:
    one = deep(levels)
    both = apply("hstack(a, b)", one, apply("fliplr(a)", one))
    names = bound_names(program(both, []))
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert not {*names} & {*LANGUAGE, *dir(builtins), "grid"}


def test_lines_before_a_program_keep_names_of_their_own() -> None:
    part = deep(3)
    lines = statements(part, "part")
    assert len(lines) > 1
    variable = Expression("Grid", 0, part.values, partial(ast.Name, "part"))
    one = apply("hstack(a, b)", deep(3, variable), GRID)
    text = program(one, lines)
    assert executed(text, HALVED) == list(one.values)
    assert [name for name, count in Counter(bound_names(text)).items() if count > 1] == []


@pytest.mark.parametrize("target", ["part", "first, second, third, fourth"])
@pytest.mark.parametrize("levels", [1, 2, 3, 4])
def test_assignments_are_short_too(target: str, levels: int) -> None:
    numbers = [Expression("int", 1, (2,) * len(HALVED), partial(ast.Constant, 2))] * 2
    base = apply("crop(a, b)", GRID, apply("canvas(a)", _point(2)))
    parts = apply("split(a, b, c)", deep(levels, base), *numbers)
    lines = statements(parts, target)
    assert max(len(f"    {line}") for line in lines) <= LINE, lines


def _point(side: int) -> Expression:
    def literal() -> ast.expr:
        return ast.parse(f"({side}, {side})", mode="eval").body

    return Expression("Point", 1, (Point(side, side),) * len(HALVED), literal)


# A pair of Python's own concatenates where a Point adds, and has no other operator.
POINTED = [
    pytest.param(rule, id=label)
    for rule, label in ((r, labels([r])[0]) for r in productions() if "Point" in r.kinds)
    if "==" not in label and "!=" not in label
]


@pytest.mark.parametrize("rule", POINTED)
def test_pairs_of_numbers_read_as_points_wherever_they_stand(rule: Production) -> None:
    pair = RULES["(a, b)", ("int", "int")]
    letters = VARIABLES[: len(rule.kinds)]
    syntax: list[ast.expr] = [ast.Name(letter) for letter in letters]
    for index, kind in enumerate(rule.kinds):
        if kind == "Point":
            numbers = [ast.Subscript(syntax[index], ast.Constant(i)) for i in (0, 1)]
            syntax[index] = pair.render(*numbers)
    text = ast.unparse(rule.render(*syntax))
    seen = 0
    for values in itertools.islice(itertools.product(*(PROBES[k] for k in rule.kinds)), 30):
        try:
            value = rule.call(*values)
        except UNDEFINED:
            continue
        assert eval(text, {**LANGUAGE, **dict(zip(letters, values, strict=True))}) == value
        seen += 1
    assert seen


def test_constants_read_as_their_values_and_come_from_the_task() -> None:
    pairs = [(Grid([[1, 2], [2, 1]]), Grid([[3, 2], [2, 3]])), (Grid([[1, 7]]), Grid([[3, 7]]))]
    found = terminals([i for i, _ in pairs], pairs, 2)
    for one in found:
        values = eval(ast.unparse(one.render()), dict(LANGUAGE))
        assert one.values == (values, values)
        assert (one.arguments, one.bound) == ((), False)
    kinds = {kind: [e.values[0] for e in found if e.kind == kind] for kind in
             ("Color", "int", "dict[Color, Color]", "list[Point]")}  # fmt: skip
    assert set(kinds["Color"]) == {1, 2, 3, 7}
    assert {1, 2, 3} <= set(kinds["int"])
    assert kinds["dict[Color, Color]"] == [{1: 3}]
    assert LANGUAGE["ALL"] in kinds["list[Point]"]


def test_constants_know_the_shape_of_all_outputs_and_the_factors_of_sides() -> None:
    grid = Grid([[1, 2]])
    pairs = [(grid, canvas((7, 6))), (grid, canvas((7, 6)))]
    found = {(e.kind, e.values[0]) for e in terminals([grid], pairs, 1) if e.kind[:4] != "dict"}
    assert {("Point", (7, 6)), ("int", 7), ("int", 3)} <= {
        (kind, value) for kind, value in found if kind in ("Point", "int")
    }
    other = terminals([grid], [pairs[0], (grid, canvas((5, 6)))], 1)
    assert ("Point", (7, 6)) not in {(e.kind, e.values[0]) for e in other if e.kind == "Point"}
    assert "dict[Color, Color]" not in {e.kind for e in other}
