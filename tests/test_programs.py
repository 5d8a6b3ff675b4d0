from __future__ import annotations

import builtins
from collections.abc import Callable

import pytest

from arcdsl.solving import normalise, token_count

HEADER = "from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n"
FLIP = HEADER + "    return grid[::-1]\n"


@pytest.mark.parametrize(
    ("program", "count"),
    [
        (FLIP, 8),
        (HEADER + '    """Flip."""\n    # turn it\n    return grid[::-1]\n', 8),
        (HEADER + "    return (\n        grid[::-1]\n    )\n", 8),
        ("import math\n\ndef help(x): return x\n" + FLIP, 8 + 8),
        (HEADER + "    return rotate(grid, 2)\n", 7),
    ],
)
def test_token_count_leaves_out_what_is_not_the_body(program: str, count: int) -> None:
    assert token_count(program) == count


def test_token_count_takes_programs_nested_deeper_than_the_unparser_goes() -> None:
    deep = HEADER + "    x = " + "+".join(["1"] * 5000) + "\n    return grid\n"
    assert token_count(deep) > 10_000
    with pytest.raises(RecursionError):
        normalise(deep)


def test_normalise_is_blind_to_names_comments_and_layout() -> None:
    one = HEADER + "    # c\n    turned = rotate(grid)\n    return [turned for turned in turned]\n"
    other = one.replace("grid", "board").replace("turned", "t").replace("# c", '"""Doc."""')
    assert normalise(one) == normalise(other)
    assert normalise(normalise(one)) == normalise(one)
    assert normalise(one) != normalise(one.replace("rotate", "fliplr"))


def test_normalise_is_blind_to_what_was_shown_last(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "def transform(grid):\n    first, *_ = grid.rows\n    return Grid([first])"
    before = normalise(program)
    monkeypatch.setattr(builtins, "_", 1, raising=False)  # as notebooks and doctests do
    assert normalise(program) == before
    assert "_" not in before


def test_normalise_keeps_what_a_program_does() -> None:
    program = """
import functools as tools
from dataclasses import dataclass

@dataclass
class Step:
    size: int
    def twice(self, k=2):
        return self.size * k

def helper(step, *, color, **rest):
    global total
    total = step.twice() + color
    match [total, v0]:
        case [head, *tail]:
            return head + len(tail) + rest["extra"]

v0 = 5
def transform(grid):
    try:
        values = [helper(Step(size=x), color=y, extra=v0) for x, y in grid]
        return tools.reduce(lambda a, b: a * 10 + b, values), total
    except KeyError as error:
        return error
"""
    before: dict[str, Callable[[object], object]] = {}
    after: dict[str, Callable[[object], object]] = {}
    exec(program, before)
    exec(normalise(program), after)
    grid = [(1, 2), (3, 4)]
    assert before["transform"](grid) == after["transform"](grid)
    assert normalise(program).count("values") == 0
