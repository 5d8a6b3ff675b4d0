"""Programs that know their task instead of solving it.

A program that spells its answers out is right on every pair and worth nothing. Two
signs are looked for, in the text and in what the program does:

- a picture in the source: an input or output of the task, or more constants in one
  place than a rule has;
- recognition: with colours exchanged that the program does not name, a rule goes on
  as before. A program that compares its input with what it has seen fails.

Neither is proof. A sample is flagged, not dropped; who trains on samples decides.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from arcdsl.executor.verdict import SupportsRun
from arcdsl.primitives.compose import recolor
from arcdsl.tasks import Pair, Task

__all__ = ["hard_coded", "pictures"]

MAX_CONSTANTS: Final = 40
"""How many constants a list, a tuple, a set or a dict of a rule has at most."""

MAX_TEXT: Final = 40
"""How many digits a number or a text of a rule has at most."""

_SMALLEST: Final = 4  # cells: smaller pictures turn up by chance


async def hard_coded(program: str, task: Task, executor: SupportsRun) -> tuple[str, ...]:
    """Say what shows that a program knows its task.

    Args:
        program: A program that ran, and that is right on every train pair.
        task: Its task.
        executor: Runs it again, on the task in other colours.

    Returns:
        A clause for each sign; none if it seems to be a rule.
    """
    signs = [*pictures(program, task)]
    view = _view(ast.parse(program), task)
    if view is not None:
        verdict = await executor.run(program, view)
        if verdict.error is not None:
            signs.append(f"fails in colours that it does not name: {verdict.error}")
    return tuple(signs)


def pictures(program: str, task: Task) -> Iterator[str]:
    """Say where a program spells out a picture or a table, from its text alone.

    Args:
        program: Python source that parses.
        task: Its task.

    Yields:
        A clause for each place.
    """
    known = {
        "".join(str(color) for row in grid.rows for color in row): f"an {part} of the task"
        for pair in (*task.train, *task.test)
        for part, grid in (("input", pair.input), ("output", pair.output))
        if grid is not None and grid.height * grid.width >= _SMALLEST
    }
    for node in ast.walk(ast.parse(program)):
        match node:
            case ast.List() | ast.Tuple() | ast.Set() | ast.Dict():
                parts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
                digits, most = "".join(map(_digits, parts)), len(parts) > MAX_CONSTANTS
            case ast.Constant(value=str() | bytes() | int() as value):
                digits = _digits(value)
                most = len(digits) > MAX_TEXT
            case _:
                continue
        place = f"in line {node.lineno}"
        if digits in known:
            yield f"{known[digits]} {place}"
        elif most:
            yield f"a picture or a table {place}"


def _digits(value: object) -> str:
    text = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    return "".join(filter(str.isdigit, text))


def _view(tree: ast.Module, task: Task) -> Task | None:
    """Exchange the colours of the train inputs that the program does not name, in a circle."""
    named = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    free = [color for color in range(1, 10) if color not in named]
    if len(free) < 2:
        return None
    other = dict(zip(free, free[1:] + free[:1], strict=True))

    def seen(pair: Pair) -> Pair:
        return Pair(recolor(pair.input, other), pair.output and recolor(pair.output, other))

    view = Task(task.id, tuple(map(seen, task.train)), tuple(map(seen, task.test)))
    return None if view.train == task.train else view
