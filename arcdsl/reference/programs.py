"""Worked programs, of which a prompt shows the ones that help most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cache
from typing import Protocol

from arcdsl import plugins
from arcdsl.errors import DataError
from arcdsl.reference.features import features
from arcdsl.tasks import Task, load

__all__ = ["Worked", "covering", "popularity", "similar", "worked"]

_GROUP = "arcdsl.programs"


class Worked(Protocol):
    """A program that solves a task, as packages offer it."""

    @property
    def task_id(self) -> str:
        """The task that it solves."""
        ...

    @property
    def rule(self) -> str:
        """What it does, in a sentence or two."""
        ...

    @property
    def code(self) -> str:
        """Its text."""
        ...

    @property
    def uses(self) -> dict[str, int]:
        """How often it uses each name of the language."""
        ...


@cache
def worked() -> dict[str, tuple[Worked, ...]]:
    """Read the programs of every installed package that offers some.

    Packages name a function that returns them in the entry-point group ``arcdsl.programs``,
    under the name of a data set whose training tasks they solve, such as ``arc-agi-1``.

    Returns:
        For each data set, its programs by task id.
    """
    return {
        f"{name}/training": tuple(
            sorted(
                plugins.find(_GROUP, name, what="program", error=DataError)(),
                key=lambda program: program.task_id,
            )
        )
        for name in plugins.names(_GROUP)
    }


def popularity() -> dict[str, int]:
    """Count for each name how many of the worked programs use it."""
    return dict(Counter(name for program in _all() for name in program.uses))


def similar(task: Task, count: int) -> tuple[Worked, ...]:
    """Choose the programs of the tasks that are most like a task.

    Tasks are compared by `features` of their train pairs, all of the same weight, by the
    sum of the differences. Left out is the task itself: one with its id, or with a train
    pair of it.

    Args:
        task: the task.
        count: how many programs.

    Returns:
        The programs, those of the closest tasks first, ties by id.
    """
    given = features(task)

    def distance(solved: tuple[Worked, Task]) -> float:
        return sum(abs(a - b) for a, b in zip(given, _features(solved[1]), strict=True))

    ranked = sorted(_others(task), key=distance)
    return tuple(program for program, _ in ranked[:count])


def covering(names: Collection[str], count: int, task: Task | None = None) -> tuple[Worked, ...]:
    """Choose short programs that show names at work.

    One by one the program is taken that shows most names for its length which none before
    has shown; once all are shown, the shortest of the others.

    Args:
        names: the names.
        count: how many programs.
        task: a task whose own program is left out, as in `similar`.

    Returns:
        The programs, each of which uses at least one of the names.
    """
    some = _all() if task is None else [program for program, _ in _others(task)]
    left = [program for program in some if not program.uses.keys().isdisjoint(names)]
    missing = set(names)

    def rank(program: Worked) -> tuple[float, int]:
        fresh = len(missing & program.uses.keys())
        return -fresh / len(program.code), len(program.code)

    found: list[Worked] = []
    for _ in range(min(count, len(left))):
        best = min(left, key=rank)
        left.remove(best)
        missing -= best.uses.keys()
        found.append(best)
    return tuple(found)


def _all() -> list[Worked]:
    return [program for programs in worked().values() for program in programs]


def _others(task: Task) -> list[tuple[Worked, Task]]:
    """Give the programs of other tasks, by id: of none with its id or with a train pair of it."""
    own = set(task.train)
    return [
        solved
        for solved in _solved()
        if solved[1].id != task.id and own.isdisjoint(solved[1].train)
    ]


@cache
def _solved() -> list[tuple[Worked, Task]]:
    """Pair each program with its task."""
    return [
        (program, tasks[program.task_id])
        for dataset, programs in worked().items()
        for tasks in (load(dataset),)
        for program in programs
        if program.task_id in tasks
    ]


_features = cache(features)
