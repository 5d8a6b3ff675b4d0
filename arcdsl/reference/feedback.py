"""What a program got wrong, for a model that is to do better: of train pairs only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from arcdsl.executor import Verdict, judge
from arcdsl.reference.encoders import Encoder
from arcdsl.tasks import Task
from arcdsl.types import Grid

__all__ = ["MOST_CELLS", "Tried", "feedback"]

MOST_CELLS: Final = 12
"""Of more wrong cells than this, the first in reading order are told."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A program, and what came of it.

    Args:
        program: Its text.
        verdict: What it did on the task that is asked about.
    """

    program: str
    verdict: Verdict


def feedback(task: Task, verdict: Verdict, encoder: Encoder) -> list[str]:
    """Tell of each pair what a program did.

    Args:
        task: The task; the outputs of its test pairs are not looked at.
        verdict: What the program did with it.
        encoder: How grids are written.

    Returns:
        A text for each train pair, then for each test input without a grid, then the error.

    Raises:
        ValidityError: The verdict is about another number of grids.
    """
    right = judge(task.without_answers(), verdict).train_correct
    told = [
        f"Train pair {number}: " + ("right." if good else _wrong(pair.output, grid, encoder))
        for number, (pair, grid, good) in enumerate(
            zip(task.train, verdict.train, right, strict=True), 1
        )
    ]
    told += [
        f"Test input {number}: no output."
        for number, grid in enumerate(verdict.test, 1)
        if grid is None
    ]
    if verdict.error is not None:
        told.append(f"Error ({verdict.error}): {verdict.message}".rstrip(" :"))
    return told


def _wrong(wanted: Grid | None, given: Grid | None, encoder: Encoder) -> str:
    if given is None or wanted is None:
        return "no output."
    if given.shape != wanted.shape:
        shapes = [f"{grid.height} x {grid.width}" for grid in (given, wanted)]
        said = f"wrong shape, {shapes[0]} instead of {shapes[1]}."
    else:
        said = f"wrong at {_cells(given, wanted)}."
    return f"{said} It gave:\n{encoder.encode(given)}"


def _cells(given: Grid, wanted: Grid) -> str:
    wrong: Sequence[str] = [
        f"({r}, {c}) is {color} instead of {right}"
        for r, (row, other) in enumerate(zip(given.rows, wanted.rows, strict=True))
        for c, (color, right) in enumerate(zip(row, other, strict=True))
        if color != right
    ]
    more = f", and {len(wrong) - MOST_CELLS} more" if len(wrong) > MOST_CELLS else ""
    count = f"{len(wrong)} of {given.height * given.width} cells: "
    return count + ", ".join(islice(wrong, MOST_CELLS)) + more
