"""The checker tells what cannot work, and nothing of what does."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from arcdsl_samples.program import read
from arcdsl_solvers.enumerative import solver
from calls import EVERY_CALL, shown
from hypothesis import given, settings
from hypothesis import strategies as st

import arcdsl
from arcdsl.checking import check
from arcdsl.executor import Executor
from arcdsl.solving import Budget, Context
from arcdsl.tasks import load

PROGRAMS = read()
HOSTILE = Path(__file__).parent.parent / "executor" / "hostile"


def program(*lines: str) -> str:
    body = "".join(f"    {line}\n" for line in lines)
    return f"from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n{body}"


def messages(*lines: str) -> list[str]:
    return [one.message for one in check(program(*lines))]


# --- What works is never refused ---


@pytest.mark.parametrize("one", PROGRAMS, ids=lambda one: one.task_id)
def test_program_that_is_right_has_no_problem(one: Any) -> None:
    assert check(one.code) == []


@pytest.mark.parametrize(
    ("name", "args", "options"), EVERY_CALL, ids=[shown(*one)[:60] for one in EVERY_CALL]
)
def test_call_that_works_has_no_problem(name: str, args: Any, options: Any) -> None:
    text = shown(name, args, options)
    if "<function" in text:
        text = f"{name}(grid, lambda c: {'c > 0' if name == 'cells' else '9 - c'})"
    assert messages(f"x = {text}", "return grid") == []


WORKING = """
    x = [c for row in grid.rows for c in row]; return canvas((len(x), 1), max(x))
    x = {p: grid[p] for p in cells(grid, 3)}; return paint(grid, x)
    x = []; x.append(cells(grid, 1)); return paint(grid, x, 2)
    x = {}; x[1] = grid; return x[1]
    x = {}; x.setdefault(3, []).append(grid); return x[3][0]
    a, *b = objects(grid); return paint(grid, b, a.color)
    f = lambda a, b=2: scale(a, b); return f(grid)
    return max(symmetries(grid), key=lambda g: g.rows)
    return Grid([[grid[r, c] for c in range(grid.width)] for r in range(grid.height)])
    return grid.to_list()
    return paint(grid, {(0, 0): 3})
    x = None; x = grid if x is None else x; return x
    return grid[0, 0] and grid or fliplr(grid)
    total = sum(size(o) for o in objects(grid)); return canvas((1, total))
    x = sum([cells(o).top_left for o in objects(grid)], Point(0, 0)); return grid
    x = sorted(zip(colors(grid), objects(grid)), key=lambda p: p[0]); return crop(grid, x[0][1])
    return paint(grid, union(o for o in objects(grid) if o.color == 1))
    x = (DOWN + RIGHT) * 3 // 2 - (1, 1); return paint(grid, x, 4)
    x = (1, 1) + UP; return paint(grid, neighbors(x, [UP, DOWN]), 1)
    return recolor(grid, lambda c: c + 1)
    return recolor(grid, dict(zip(colors(grid), range(9))))
    return hstack(*[fliplr(g) for g in split(grid, 1, 2)])
    return tile(grid, *grid.shape)
    return grid[::-1, 1:grid.width - 1]
    return grid[cells(grid, 1).top:, :]
    x = f"{grid}"; print(x); return grid
    from collections import Counter; return canvas((1, 1), Counter(colors(grid)).most_common(1))
    return paint(grid, box(cells(grid, 1)) & cells(grid, 0) | (2, 2), 3)
    x = cells(grid, 1) <= box(grid); return grid if x else fliplr(grid)
    x = grid.get((0, 0), 3); return canvas((1, 1), x)
    if (n := size(grid)) > 3: return canvas((n, n)); return grid
    x = [*objects(grid), foreground(grid)]; return paint(grid, x)
    x = set(cells(grid, 1)) - {(0, 0)}; return paint(grid, Mask(x), 1)
    x = "a,b".split(","); return grid if len(x) == 2 else fliplr(grid)
    x = -grid.height; return grid[x:]
    return canvas(grid.shape, (grid[0, 0] == 1) + 2)
    return canvas([*grid.shape][::1] and (2, 2))
    x = next(o for o in objects(grid)); return crop(grid, x)
    return np if False else grid
"""


@pytest.mark.parametrize("line", [one.strip() for one in WORKING.strip().splitlines()[:-1]])
def test_python_that_works_has_no_problem(line: str) -> None:
    assert messages(line) == []


def test_names_of_loops_and_branches_may_be_there() -> None:
    lines = [
        "for n in range(3):",
        "    if n:",
        "        grid = paint(grid, last, 1)",
        "    last = cells(grid, n)",
        "while size(last) > 2:",
        "    try:",
        "        found = crop(grid, last)",
        "    except ValueError as error:",
        "        found = error and grid",
        "    last = last - last.top_left",
        "def turned(x, times=1):",
        "    return helper(x) if times else later",
        "later = found",
        "return turned(found)",
    ]
    assert check("def helper(x):\n    return other(x)\n\n" + program(*lines)
                 + "\ndef other(x):\n    return x\n") == []  # fmt: skip


def test_programs_of_the_solver_have_no_problem() -> None:
    tasks = load("arc-agi-1/training")

    async def proposed() -> list[str]:
        found: list[str] = []
        async with Executor(workers=1) as executor:
            for name in ("67a3c6ac", "1cf80156", "00d62c1b"):
                context = Context(tasks[name], Budget(3), 0, executor, asyncio.Semaphore(1))
                samples = solver(tasks[name].without_answers(), context)
                found += [sample.program async for sample in samples]
        return found

    programs = asyncio.run(proposed())
    assert programs
    assert [one for one in programs if check(one)] == []


# --- What cannot work is told ---

WRONG = {
    "return hole(grid)": "hole: expected a name that is defined, got hole; did you mean holes?",
    "return paint(grid, cells(grid, 1))": "paint: expected color too, got 2 arguments",
    "return paint(grid, cells(grid, 1), 12)": "paint: expected Color for color, got 12",
    "return paint(grid, 3, 4)": "paint: expected Object | Grid",
    "return rotate(cells(grid, 1))": "transform: expected a Grid to be returned, got Mask",
    "return objects(grid)": "transform: expected a Grid to be returned, got list[Object]",
    "x = grid": "transform: expected a Grid to be returned, got nothing",
    "return crop(grid, (1, 1))": "crop: expected Mask | Object | Grid for region, got tuple",
    "return crop(grid)": "crop: expected region too, got 1 argument",
    "return crop(grid, grid, grid)": "crop: expected at most 2 arguments, got 3",
    "return crop(grid, regio=grid)": "got regio=; did you mean region?",
    "return crop(grid, grid, region=grid)": "crop: expected region once, got it twice",
    "return objects(grid, False)[0]": "and same_color=... by name, got 2",
    "return grid.hight": "Grid has no attribute hight; did you mean height",
    "return cells(grid, 1).color": "Mask has no attribute color",
    "return grid + grid": "+: expected kinds that go together, got Grid + Grid",
    "return -grid": "-: expected kinds that go together, got -Grid",
    "return cells(grid, 1)[0]": "Mask[...]: expected a piece or a list to look into",
    "return grid['a']": "Grid[...]: expected",
    "return grid[1.5:]": "expected integers in a slice, got float",
    "a, b = grid.shape.r": "expected several values, got int",
    "a, b, c = grid.shape": "expected 3 values to unpack, got 2",
    "for x in grid: pass": "expected several values, got Grid",
    "return max(objects(grid))": "max: expected values that have an order, got Object",
    "return max(split(grid, 1, 2), key=crop)": "crop: expected region too, got 1 argument",
    "return max(objects(grid), by=size)": "max: expected key=..., got by=",
    "return sorted(objects(grid), key=size)[0].shape": "transform: expected a Grid",
    "return size(grid)(grid)": "expected something to call, got int",
    "return hstack([grid, grid])": "hstack: expected Grid for gs, got list[Grid]",
    "return hstack()": "hstack: expected one argument or more, got none",
    "return recolor(cells(grid, 1), {1: 2})": "recolor: expected Color for color, got dict",
    "return canvas(3)": "canvas: expected Point for shape, got 3",
    "return canvas((2, 2), True)": "canvas: expected Color for color, got bool",
    "return canvas(grid.shape, colors(grid))": "canvas: expected Color for color, got list[Color]",
    "grid[0, 0] = 3; return grid": "expected a list or a dict, since pieces never change, got Grid",
    "f = lambda a: a; return f(grid, grid)": "expected 1 arguments for a function of the program",
    "return grid if grid < grid else grid": "<: expected values that have an order",
    "return len(grid) and grid": "len: expected something with a length, got Grid",
    "return [1, 2].appendd(3)": "has no attribute appendd; did you mean append",
    "return 3": "transform: expected a Grid to be returned, got 3",
    "return": "transform: expected a Grid to be returned, got None",
    "return (": "expected Python, got '(' was never closed",
}


@pytest.mark.parametrize("line", WRONG)
def test_what_cannot_work_is_told(line: str) -> None:
    found = messages(line)
    assert [one for one in found if WRONG[line] in one], found


def wrong_calls() -> Iterator[tuple[str, str]]:
    """Every call that works, with each of its arguments exchanged for a text."""
    for name, args, options in EVERY_CALL:
        for i in range(len(args)):
            if name not in ("union", "paint") or i == 0:
                changed = [*args[:i], "wrong", *args[i + 1 :]]
                yield name, shown(name, changed, options)


@pytest.mark.parametrize(
    ("name", "text"), [one for one in wrong_calls() if "<function" not in one[1]]
)
def test_call_of_a_wrong_kind_is_told(name: str, text: str) -> None:
    (found,) = messages(f"x = {text}", "return grid")
    assert found.startswith(f"{name}: expected ")
    assert found.endswith("got str")


def test_problem_says_where() -> None:
    (first, second) = check(program("x = hole(grid)", "return paint(grid, x, 77)"))
    assert (first.line, first.column, second.line, second.column) == (5, 9, 6, 12)
    assert str(second) == "line 6: paint: expected Color for color, got 77"


def test_header_is_checked() -> None:
    assert "expected a function transform, got none" in str(check("x = 1")[0])
    wrong = "def transform(a, b):\n    return a\n"
    assert "transform: expected one parameter, got 2" in str(check(wrong)[0])
    unknown = "from arcdsl import paintt\n\ndef transform(grid):\n    return paintt(grid)\n"
    assert "expected a name of arcdsl, got paintt; did you mean paint" in str(check(unknown)[0])


# --- Any text at all ---


def test_hostile_programs_are_only_read() -> None:
    paths = sorted(HOSTILE.glob("*.py"))
    assert len(paths) > 80
    for path in paths:
        assert isinstance(check(path.read_text("utf-8", errors="surrogateescape")), list)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "x" * 200_000,
        "(" * 5000,
        "-" * 20_000 + "1",
        "f(" * 80 + ")" * 80,
        "x = " + "9" * 5000,
        "x = [" + "[1]," * 20_000 + "]",
        "x = " + "+".join(["1"] * 5000),
        "x = " + ".a" * 10 + "\n",
        "".join("    " * i + "for i in x:\n" for i in range(18)) + "    " * 18 + "x = x, x\n",
        "x = 1\n" + "x = x, x\n" * 60,
        "x = [1]\n" + "x = [x, x]\n" * 200,
        "def f(x):\n    return f\nf(1)\n" * 100,
        "f = lambda g: g(g)\nx = f(f)\n",
        "class A:\n    def transform(self): ...\n",
        "async def transform(grid):\n    await grid\n",
        "match x:\n    case [a, *b] if a:\n        pass\n",
    ],
    ids=range(18),
)
def test_any_text_is_read_in_time(text: str) -> None:
    assert isinstance(check(text), list)


def fragments() -> list[str]:
    nodes = [n for one in PROGRAMS[::7] for n in ast.walk(ast.parse(one.code))]
    return sorted({ast.unparse(n) for n in nodes if isinstance(n, ast.expr)})


FRAGMENTS = fragments()


@settings(max_examples=300)
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=4), st.integers(0, 2**32))
def test_any_mixture_of_expressions_is_read(parts: list[str], seed: int) -> None:
    names = np.random.default_rng(seed).permutation([*"abcxyz", *arcdsl.__all__])
    lines = [f"{name} = {part}" for name, part in zip(names, parts, strict=False)]
    for one in check(program(*lines, f"return {parts[0]}")):
        assert one.message
        assert one.line >= 1
