"""Programs that know their task are told from programs that solve it."""

from __future__ import annotations

import asyncio
import re

import pytest

from arcdsl.executor import Executor, hard_coded
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid

INPUTS = [Grid([[1, 2, 0], [0, 3, 1]]), Grid([[4, 0, 4], [2, 2, 5]]), Grid([[6, 1, 0], [0, 0, 6]])]
PAIRS = tuple(Pair(grid, Grid([row[::-1] for row in grid.rows])) for grid in INPUTS)
TASK = Task("mirror", PAIRS[:2], PAIRS[2:])
START = "from arcdsl import *\ndef transform(grid):\n"


def signs(body: str) -> tuple[str, ...]:
    async def ask() -> tuple[str, ...]:
        async with Executor(1) as executor:
            return await hard_coded(START + body, TASK, executor)

    return asyncio.run(ask())


@pytest.mark.parametrize(
    "body",
    [
        "    return fliplr(grid)",
        "    return Grid([row[::-1] for row in grid.rows])",
        "    return recolor(fliplr(grid), {1: 1, 2: 2, 3: 3, 4: 4})",
        "    return Grid([[grid[p] for p in row] for row in [[(0, 2), (0, 1), (0, 0)]]])",
    ],
)
def test_a_rule_shows_no_sign(body: str) -> None:
    assert signs(body) == ()


@pytest.mark.parametrize(
    ("body", "sign"),
    [
        (f"    return {PAIRS[0].output!r}", "an output of the task in line 3"),
        (f"    return {PAIRS[2].output!r}", "an output of the task in line 3"),
        (f"    if grid == {INPUTS[1]!r}: return fliplr(grid)", "an input of the task in line 3"),
        ("    return Grid([[int(c) for c in '021130'[k:k + 3]] for k in (0, 3)])", "an output"),
        ("    return Grid([[int(c) for c in b'021130'[k:k + 3]] for k in (0, 3)])", "an output"),
        (f"    table = {[7] * 50}\n    return fliplr(grid)", "a picture or a table in line 3"),
        (f"    table = '{'7' * 50}'\n    return fliplr(grid)", "a picture or a table in line 3"),
        (
            "    return {4: fliplr, 9: fliplr}[sum(grid.rows[1])](grid)",
            "fails in colours that it does not name: exception",
        ),
    ],
)
def test_a_memory_shows_a_sign(body: str, sign: str) -> None:
    assert any(re.match(sign, one) for one in signs(body))
