"""The tasks that a command names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from arcdsl.errors import UnknownNameError, ValidityError, nearest

if TYPE_CHECKING:
    from arcdsl.tasks import Dataset, Task

__all__ = ["find", "load"]


def load(dataset: str, ids: list[str] | None = None, limit: int | None = None) -> Dataset:
    """Load a data set, or some of its tasks.

    Args:
        dataset: A name such as arc-agi-1/training, or the path of task files.
        ids: The tasks; all by default.
        limit: Only this many of them, the first by id.

    Returns:
        The tasks.

    Raises:
        ArcdslError: There is no such data set or task, or the limit is below 1.
    """
    from dataclasses import replace

    from arcdsl import tasks

    loaded = tasks.load(dataset, ids)
    if limit is None:
        return loaded
    if limit < 1:
        raise ValidityError(f"solve: expected a limit of 1 task or more, got {limit}")
    return replace(loaded, tasks=loaded.tasks[:limit])


_cached = cache(load)


def find(task_id: str, dataset: str | None) -> Task:
    """Find a task in a data set, or in the first of the named ones that has it.

    Args:
        task_id: The task's id.
        dataset: Where it is, if that is known.

    Returns:
        The task.

    Raises:
        UnknownNameError: There is none.
    """
    from arcdsl.tasks import NAMED

    if dataset is not None:
        return _cached(dataset)[task_id]
    named = sorted(NAMED, key=lambda name: "training" not in name)
    for name in named:
        if task_id in _cached(name):
            return _cached(name)[task_id]
    ids = {known for name in named for known in _cached(name).ids}
    raise UnknownNameError(
        f"find: expected a task of {', '.join(named)}, got {task_id}{nearest(task_id, ids)}"
    )
