"""Pair, Task and Dataset: values, and how they show themselves."""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from arcdsl import drawing
from arcdsl.errors import UnknownNameError, ValidityError, nearest
from arcdsl.types import Grid

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

__all__ = ["Dataset", "Pair", "Task"]


@dataclass(frozen=True, slots=True)
class Pair:
    """An input grid and its output grid, which is None where it is not known."""

    input: Grid
    output: Grid | None


@dataclass(frozen=True, slots=True, repr=False)
class Task:
    """Train pairs, which show a transformation, and test pairs, which ask for it.

    Args:
        id: the name of the task, such as 00d62c1b.
        train: at least one pair, each with its output.
        test: at least one pair.
        dataset: the name of the data set or the file that the task comes from.
        revision: which state of that data set.

    Raises:
        ValidityError: no train pair, no test pair, or a train pair without output.

    >>> pair = Pair(Grid([[1]]), Grid([[2]]))
    >>> Task("tiny", (pair,), (pair,)).without_answers().test[0].output is None
    True
    """

    id: str
    train: tuple[Pair, ...]
    test: tuple[Pair, ...]
    dataset: str = ""
    revision: str = ""

    def __post_init__(self) -> None:
        for part, pairs in (("train", self.train), ("test", self.test)):
            if not pairs:
                raise ValidityError(f"Task: expected at least one {part} pair, got none")
        for number, pair in enumerate(self.train, 1):
            if pair.output is None:
                raise ValidityError(f"Task: expected every train output, got none of pair {number}")

    def without_answers(self) -> Task:
        """Make the task that a solver sees: no test pair has an output."""
        return replace(self, test=tuple(replace(pair, output=None) for pair in self.test))

    def to_json(self) -> dict[str, list[dict[str, list[list[int]]]]]:
        """Make the dictionary that task files hold; an unknown output is left out."""
        return {
            part: [
                {
                    side: grid.to_list()
                    for side, grid in (("input", pair.input), ("output", pair.output))
                    if grid is not None
                }
                for pair in pairs
            ]
            for part, pairs in (("train", self.train), ("test", self.test))
        }

    def svg(self, *, digits: bool = False) -> str:
        """Draw all pairs in one row; an unknown output is a question mark.

        Args:
            digits: write each cell's colour value into it.

        Returns:
            An SVG document.
        """
        return drawing.svg_pairs(self._arrays(), cell=self._cell(), digits=digits)

    def html(self, *, digits: bool = False) -> str:
        """Draw the pairs side by side, in as many rows as the page needs.

        Args:
            digits: write each cell's colour value into it.

        Returns:
            An HTML figure with the SVG pictures inside.
        """
        cell = self._cell()
        pictures = (drawing.svg_pairs([p], cell=cell, digits=digits) for p in self._arrays())
        return (
            f"<figure><figcaption>{html.escape(repr(self)[1:-1])}</figcaption>"
            f'<div style="display:flex;flex-wrap:wrap;gap:20px">{"".join(pictures)}</div></figure>'
        )

    def rich(self, *, digits: bool = False) -> RenderableType:
        """Draw the pairs for rich, side by side as far as the terminal's width allows.

        Args:
            digits: write each cell's colour value into it, as is done anyway where
                the terminal has no colours.

        Returns:
            What rich can print.
        """
        return _Picture(self, digits)

    def _arrays(self) -> Iterator[tuple[str, drawing.Cells, drawing.Cells | None]]:
        """Yield label, input and output of every pair, as drawing takes them."""
        for part, pairs in (("train", self.train), ("test", self.test)):
            for number, pair in enumerate(pairs, 1):
                output = None if pair.output is None else np.asarray(pair.output)
                yield f"{part} {number}", np.asarray(pair.input), output

    def _cell(self) -> int:
        """Choose the pixels of a cell: a 30 x 30 grid should fit beside others."""
        arrays = [array for _, *sides in self._arrays() for array in sides if array is not None]
        largest: int = max(side for array in arrays for side in array.shape)
        return max(4, min(20, 240 // largest))

    def _repr_svg_(self) -> str:
        return self.svg()

    def _repr_html_(self) -> str:
        return self.html()

    def __rich__(self) -> RenderableType:
        return self.rich()

    def __repr__(self) -> str:
        counts = (
            f"{len(pairs)} {part} pair{'s' * (len(pairs) != 1)}"
            for part, pairs in (("train", self.train), ("test", self.test))
        )
        return f"<Task {self.id}: {', '.join(counts)}>"


@dataclass(frozen=True, slots=True)
class _Picture:
    task: Task
    digits: bool

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        from rich.columns import Columns
        from rich.console import Group
        from rich.text import Text

        color = console.color_system is not None and not console.no_color
        arrow = "v" if options.ascii_only else "↓"

        def cells(array: drawing.Cells | None) -> Text:
            if array is None:
                return Text("?")
            return Text.from_ansi(drawing.terminal(array, digits=self.digits, color=color))

        yield Text(repr(self.task)[1:-1])
        yield Columns(
            [
                Group(Text(f"\n{label}"), cells(given), Text(arrow), cells(asked))
                for label, given, asked in self.task._arrays()
            ],
            padding=(0, 3),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Dataset:
    """Tasks in the order of their ids.

    Args:
        name: a pinned name or a path, as `load` was given it.
        revision: which state of the data set.
        tasks: in any order, no id twice.

    Raises:
        ValidityError: two tasks have the same id.
    """

    name: str
    revision: str
    tasks: tuple[Task, ...]

    def __post_init__(self) -> None:
        tasks = tuple(sorted(self.tasks, key=attrgetter("id")))
        for one, other in pairwise(tasks):
            if one.id == other.id:
                raise ValidityError(f"Dataset: expected each id once, got {one.id} twice")
        object.__setattr__(self, "tasks", tasks)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the tasks, sorted."""
        return tuple(task.id for task in self.tasks)

    def __len__(self) -> int:
        return len(self.tasks)

    def __iter__(self) -> Iterator[Task]:
        return iter(self.tasks)

    def __contains__(self, item: object) -> bool:
        """Say whether a task, or the task with an id, is in the data set."""
        return item in self.tasks or item in self.ids

    def __getitem__(self, id: str) -> Task:
        """Return the task with an id.

        Raises:
            UnknownNameError: no task has it; the nearest ids are named.
        """
        index = bisect_left(self.tasks, id, key=attrgetter("id"))
        if index == len(self.tasks) or self.tasks[index].id != id:
            raise UnknownNameError(
                f"Dataset: expected the id of a task of {self.name}, got {id!r}"
                f"{nearest(id, self.ids)}"
            )
        return self.tasks[index]

    def __repr__(self) -> str:
        return f"<Dataset {self.name}: {len(self)} tasks, revision {self.revision}>"
