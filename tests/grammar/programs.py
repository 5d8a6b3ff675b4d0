"""The programs that the grammar is held to."""

from __future__ import annotations

from functools import cache

from arcdsl_samples.program import read

from arcdsl.bench.grammar import straight

HEADER = "from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n"


@cache
def straightened() -> dict[str, str]:
    return straight({program.task_id: program.code for program in read()})


def program(*statements: str) -> str:
    return HEADER + "".join(f"    {one}\n" for one in statements)
