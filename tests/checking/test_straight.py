"""Rewriting to typed single assignment changes names only."""

from __future__ import annotations

import ast
import re

import pytest
from arcdsl_samples.program import read

from arcdsl import checking
from arcdsl.checking import STEMS, check, is_straight, parse, straighten
from arcdsl.errors import ValidityError
from arcdsl.executor import Executor
from arcdsl.tasks import load

STRAIGHT = [one for one in read() if is_straight(one.code)]


def test_many_programs_are_straight() -> None:
    assert len(STRAIGHT) > 100


@pytest.mark.parametrize("one", STRAIGHT, ids=lambda one: one.task_id)
def test_straightened_program_assigns_each_name_once_and_types_it(one: object) -> None:
    text = straighten(one.code)  # type: ignore[attr-defined]
    assert check(text) == []
    found = checking.read(text).stored
    names = [name.id for name in found]
    assert len({*names}) == len(names)
    kinds = {stem: kind for kind, stem in STEMS.items()}
    for name, kind in found.items():
        stem, number = re.fullmatch(r"([a-z]+)(\d+)", name.id).groups()  # type: ignore[union-attr]
        assert int(number) >= 1
        assert stem in kinds
        if len(kind.kinds) == 1 and str(kind) in STEMS:
            assert kinds[stem] == str(kind)
    assert straighten(text) == text


def test_straightened_programs_do_the_same() -> None:
    tasks = load("arc-agi-1/training")
    pairs = [(one.code, straighten(one.code), tasks[one.task_id]) for one in STRAIGHT]
    with Executor() as executor:
        before = executor.run_many((code, task) for code, _, task in pairs)
        after = executor.run_many((text, task) for _, text, task in pairs)
        for old, new in zip(list(before), list(after), strict=True):
            assert (old.train, old.test, old.error) == (new.train, new.test, new.error)


def body(*lines: str) -> str:
    inside = "".join(f"    {line}\n" for line in lines)
    return f"from arcdsl import *\n\ndef transform(g):\n    '''Words.'''\n{inside}"


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["x = 3", "x += 1", "return canvas((x, x))"],
         ["number1 = 3", "number2 = number1 + 1", "return canvas((number2, number2))"]),
        (["a, b = g, fliplr(g)", "a, b = b, a", "return hstack(a, b)"],
         ["grid1 = grid", "grid2 = fliplr(grid)", "grid3, grid4 = (grid2, grid1)",
          "return hstack(grid3, grid4)"]),
        (["[p] = cells(g, 1)", "r, c = p", "return g[r:, c:]"],
         ["point1, = cells(grid, 1)", "number2, number3 = point1",
          "return grid[number2:, number3:]"]),
        (["x: Grid = g", "_, *rest = objects(x)", "return paint(x, rest)"],
         ["grid1 = grid", "object2, *objects3 = objects(grid1)", "return paint(grid1, objects3)"]),
        (["y = {1: 2}", "z = {(0, 1): 3}", "return paint(recolor(g, y), z)"],
         ["palette1 = {1: 2}", "picture2 = {(0, 1): 3}",
          "return paint(recolor(grid, palette1), picture2)"]),
    ],
)  # fmt: skip
def test_straighten_renames_and_splits(lines: list[str], wanted: list[str]) -> None:
    text = straighten(body(*lines))
    assert [line.strip() for line in text.splitlines()[4:]] == wanted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (body("for x in g.rows: pass", "return g"), "got branches or loops"),
        (body("return Grid([[c for c in row] for row in g.rows])"), "got branches or loops"),
        (body("return hole(g)"), "without problems, got line 5: hole"),
        (body("f = size", "return g"), "expected a type with a stem for f, got the function size"),
        (body("a = b = g", "return a"), "expected assignments of one value"),
        (body("x = [g]", "x[0] = g", "return g"), "expected names on the left"),
        (body("print(g)", "return g"), "got branches or loops"),
        ("def other(g):\n    return g\n", "got branches or loops"),
        ("(", "got branches or loops"),
    ],
)
def test_straighten_refuses_the_rest(text: str, told: str) -> None:
    with pytest.raises(ValidityError, match=re.escape(told)):
        straighten(text)


def test_stems_name_one_kind_each() -> None:
    assert len({*STEMS.values()}) == len(STEMS)
    assert all(str(parse(kind)) == kind for kind in STEMS)
    assert not any(ast.parse(stem + "1", mode="eval").body is None for stem in STEMS.values())


def test_lines_that_are_empty_make_no_difference() -> None:
    text = straighten("from arcdsl import *\n\ndef transform(g):\n    x = rotate(g)\n    return x")
    assert straighten(f"\n\n{text}\n\n") == straighten(text) == text
