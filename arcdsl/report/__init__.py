"""What a run came to: the figures, and one HTML file with pictures and programs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from arcdsl import samples
from arcdsl.runs import Run
from arcdsl.solving import token_count
from arcdsl.submission import ATTEMPTS, Entry, Submission, outputs_right
from arcdsl.tasks import Dataset, Task
from arcdsl.types import Grid

if TYPE_CHECKING:
    import jinja2

__all__ = ["SIZES", "Line", "Solved", "Summary", "render", "summarise", "templates"]

SIZES: Final = (0, 5, 10, 20, 40, 80)
"""The sizes in tokens at which one line of the table ends and the next begins."""


@dataclass(frozen=True, slots=True)
class Solved:
    """A task with a program that is right on every train pair.

    Attributes:
        task: The task.
        program: The shortest such program; if the attempts are right on the test pairs,
            the shortest that is right on those as well.
        tokens: Its size.
        right: Whether the attempts are right on every test pair; None if unknown.
        predicted: The first attempt for each test input.
    """

    task: Task
    program: str
    tokens: int
    right: bool | None
    predicted: tuple[Grid, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: tasks by the size of their program.

    Attributes:
        size: Which tasks.
        train: How many of them are solved on train pairs.
        both: How many are solved on train and test pairs; None if unknown.
        seconds: Wall time of the solver on all of them.
    """

    size: str
    train: int
    both: int | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to.

    Attributes:
        dataset: The data set's name.
        solver: The solver's name.
        asked: How many tasks the run has.
        attempted: How many of them are done.
        solved: The tasks with a program that is right on every train pair.
        unsolved: The ids of the tasks that are done without such a program.
        lines: By size of program, then all tasks.
    """

    dataset: str
    solver: str
    asked: int
    attempted: int
    solved: tuple[Solved, ...]
    unsolved: tuple[str, ...]
    lines: tuple[Line, ...]


def summarise(run: Run, dataset: Dataset, submission: Submission) -> Summary:
    """Compare what is done with the answers, where they are known.

    Args:
        run: The run.
        dataset: Its tasks.
        submission: What it hands in.

    Returns:
        The figures.
    """
    rows = _right_rows(run.path)
    done = [task for task in dataset if task.id in run.answers]
    solved = tuple(
        _solved(task, rows[task.id], submission[task.id]) for task in done if task.id in rows
    )
    return Summary(
        dataset=dataset.name,
        solver=run.config.solver,
        asked=len(dataset),
        attempted=len(done),
        solved=solved,
        unsolved=tuple(task.id for task in done if task.id not in rows),
        lines=tuple(_lines(solved, {task.id: run.answers[task.id].seconds for task in done})),
    )


def render(summary: Summary) -> str:
    """Write a summary as one HTML page that needs nothing else.

    Args:
        summary: The figures.

    Returns:
        The page.
    """
    return templates().get_template("report.html.jinja").render(summary=summary)


def templates(*packages: str) -> jinja2.Environment:
    """Give the templates of pages; `page.html.jinja` is what all of them extend.

    Args:
        packages: Further packages that hold templates.

    Returns:
        The environment, with a filter `highlight` for programs.
    """
    import jinja2
    import pygments
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    def highlight(program: str) -> str:
        return str(pygments.highlight(program, PythonLexer(), HtmlFormatter(nowrap=True)))

    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader(
            [jinja2.PackageLoader(package, "") for package in ("arcdsl.report", *packages)]
        ),
        autoescape=jinja2.select_autoescape(["html.jinja"]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["highlight"] = highlight
    return environment


def _right_rows(run: Path) -> dict[str, list[samples.Row]]:
    """Find the rows of each task that are right on every train pair, shortest program first."""
    right = [row for row in samples.read(run) if all(row["train_correct"])]
    found: dict[str, list[samples.Row]] = {}
    for row in sorted(right, key=lambda row: token_count(row["program"])):
        found.setdefault(row["task_id"], []).append(row)
    return found


def _solved(task: Task, rows: Sequence[samples.Row], entries: Sequence[Entry]) -> Solved:
    answers = outputs_right(entries, task)
    right = None if answers is None else all(answers)
    shown = next((row for row in rows if right and all(row["test_correct"])), rows[0])
    return Solved(
        task=task,
        program=shown["program"],
        tokens=token_count(shown["program"]),
        right=right,
        predicted=tuple(Grid(entry[ATTEMPTS[0]]) for entry in entries),
    )


def _lines(solved: Sequence[Solved], seconds: Mapping[str, float]) -> Iterator[Line]:
    def line(size: str, chosen: Sequence[Solved], spent: float) -> Line:
        rights = [one.right for one in chosen]
        return Line(size, len(rights), None if None in rights else rights.count(True), spent)

    spent = {one.task.id: seconds[one.task.id] for one in solved}
    for low, high in pairwise((*SIZES, math.inf)):
        chosen = [one for one in solved if low < one.tokens <= high]
        size = f"{low + 1} to {high}" if math.isfinite(high) else f"more than {low}"
        if chosen:
            yield line(size, chosen, sum(spent[one.task.id] for one in chosen))
    whole = sum(seconds.values())
    yield line("no program found", (), whole - sum(spent.values()))
    yield line("all", solved, whole)
