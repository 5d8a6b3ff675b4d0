"""How fast programs run in containment: processor time a program, beside plain `exec`.

Workloads are drawn with a seed. The light ones are what a model writes by the hundred
thousand: short sound programs, those of the collection, each on four grids of its task.
Among them are endless loops, exceptions and memory bombs, because that is what decides
the rate. One verb on four grids shows what containment itself costs. The real ones are
all programs of the collection, on every pair of their tasks.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from arcdsl.errors import DataError
from arcdsl.executor import CONFIRM, Executor
from arcdsl.tasks import Dataset, Pair, Task

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["Result", "Workload", "executor", "render", "workloads"]

_GRIDS: Final = 4  # of a light program
_SHORT: Final = 500  # characters of such a program, with its docstring
_HEAD: Final = "from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n"
_VERB: Final = (
    "    return fliplr(grid)",
    "    return rotate(grid, {a})",
    "    return recolor(grid, {{{a}: {b}}})",
    "    return hstack(grid, flipud(grid))",
    "    return crop(grid, cells(grid, {a}) | (0, 0))",
    "    return paint(grid, holes(cells(grid, {a})), {b})",
    "    return paint(grid, frame(foreground(grid)), {a})",
)
_LOOPS: Final = (
    "    while True:\n        pass",
    "    cell = Point(0, 0)\n    while cell != UP:\n        cell += DOWN\n    return grid",
    "    while True:\n        grid = rotate(grid)",
    "    while size(grid) > {a}:\n        grid = recolor(grid, {{{a}: {b}}})\n    return grid",
)
_ERRORS: Final = (
    "    return crop(grid, cells(grid, 99))",
    "    return grid[40, {a}]",
    "    return paint(grid, undefined, {a})",
    "    return objects(grid)[{a}00]",
)
_BOMBS: Final = (
    "    hoard = []\n    while True:\n        hoard.append('x' * 10**6)",
    "    return Grid([[{a}] * 10**9])",
    "    return Grid([list(range(10**9))])",
)


@dataclass(frozen=True)
class Workload:
    """Programs to measure.

    Attributes:
        name: What they are.
        jobs: Each with its task.
        harmless: Whether plain `exec` survives them.
        target: How many should be done in a second of processor time.
        options: How the executor is made.
    """

    name: str
    jobs: Sequence[tuple[str, Task]]
    harmless: bool
    target: float | None
    options: dict[str, Any]


@dataclass(frozen=True)
class Result:
    """What a workload took.

    Attributes:
        name: The workload.
        programs: How many.
        cpu_seconds: Processor time of all processes, without the start of zygotes.
        wall_seconds: Time by the clock.
        verdicts: How often each error came, "none" for no error.
        plain_seconds: Processor time of plain `exec` on the same programs.
        target: How many should be done in a second of processor time.
    """

    name: str
    programs: int
    cpu_seconds: float
    wall_seconds: float
    verdicts: dict[str, int]
    plain_seconds: float | None
    target: float | None


def workloads(dataset: Dataset, folder: Path, *, programs: int, seed: int) -> list[Workload]:
    """Draw the workloads.

    Args:
        dataset: Where the grids come from.
        folder: Programs `<task id>.py` for tasks of the data set.
        programs: How many each workload has.
        seed: What is drawn; the same seed gives the same programs.

    Returns:
        The workloads, in the order of the table.
    """
    files = sorted(folder.glob("*.py"))
    if not files:
        raise DataError(f"bench: expected programs <task id>.py in {folder}, got none")
    real = [(file.read_text(encoding="utf-8"), dataset[file.stem]) for file in files]
    short = [(text, task) for text, task in real if len(text) < _SHORT and "while" not in text]
    rng = np.random.default_rng(seed)

    def some(bodies: Sequence[str]) -> tuple[str, Task]:
        program, task = short[rng.integers(len(short))]
        if bodies:
            a, b = rng.choice(9, size=2, replace=False) + 1
            body = bodies[int(rng.integers(len(bodies)))].format(a=a, b=b)
            program = f"{_HEAD}{body}\n"
        grids = [pair.input for pair in (*task.train, *task.test)] * _GRIDS
        pairs = tuple(Pair(grid, grid) for grid in grids[:_GRIDS])
        return program, Task("drawn", pairs[:-1], pairs[-1:])

    def light(bodies: Sequence[str] = (), share: float = 0) -> list[tuple[str, Task]]:
        others = set(rng.choice(programs, size=round(share * programs), replace=False))
        return [some(bodies if n in others else ()) for n in range(programs)]

    free: dict[str, Any] = {"confirm": False}
    return [
        Workload("light", light(), True, 500, free),
        Workload("light, 1.5 % endless loops", light(_LOOPS, 0.015), False, 200, free),
        Workload("light, 5 % endless loops", light(_LOOPS, 0.05), False, 70, free),
        Workload("light, 20 % exceptions", light(_ERRORS, 0.2), False, None, free),
        Workload("light, 1 % memory bombs", light(_BOMBS, 0.01), False, None, free),
        Workload("one verb", light(_VERB, 1), True, None, free),
        Workload("one verb, alone", light(_VERB, 1)[:300], True, 125, free | {"batch": 1}),
        Workload("real", real, True, None, free),
        Workload("real, confirmed", real, False, None, {"limits": CONFIRM}),
    ]


def executor(
    chosen: Iterable[Workload], workers: int | None = None, on_start: Callable[[str], None] = print
) -> list[Result]:
    """Measure workloads.

    Args:
        chosen: The workloads.
        workers: How many programs run at once; one for each processor by default.
        on_start: Called with the name of each workload before it is measured.

    Returns:
        A result for each workload.
    """
    results = []
    for workload in chosen:
        on_start(workload.name)
        results.append(_measured(workload, workers))
    return results


def _measured(workload: Workload, workers: int | None) -> Result:
    counted: Counter[str] = Counter()
    with Executor(workers, **workload.options) as running:
        for _ in running.run_many([workload.jobs[0]] * 4 * (workers or os.cpu_count() or 1)):
            pass  # every zygote is there
        begin, cpu = time.monotonic(), _cpu_seconds(running)
        for verdict in running.run_many(workload.jobs):
            counted[str(verdict.error or "none")] += 1
        cpu, wall = _cpu_seconds(running) - cpu, time.monotonic() - begin
    plain = _plain(workload.jobs) if workload.harmless else None
    return Result(
        workload.name, len(workload.jobs), cpu, wall, dict(counted), plain, workload.target
    )


def _cpu_seconds(running: Executor) -> float:
    """Add up the processor time of this process, the zygotes and the children they have reaped."""
    ticks = 0
    for process in running.processes:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        ticks += sum(map(int, fields[11:15]))  # utime, stime, cutime, cstime
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def _plain(jobs: Iterable[tuple[str, Task]]) -> float:
    """Run programs of ours here, without any containment, for the processor time it takes."""
    begin = time.process_time()
    for program, task in jobs:
        space: dict[str, Any] = {}
        exec(compile(program, "plain", "exec"), space)  # noqa: S102 - written by us, for comparison
        for pair in (*task.train, *task.test):
            try:
                space["transform"](pair.input)
            except Exception:  # noqa: BLE001 - what it would be a verdict about
                continue
    return time.process_time() - begin


def render(results: Sequence[Result]) -> RenderableType:
    """Make the table for a terminal; rates below their target are red."""
    from rich.table import Table

    table = Table("workload", title="programs in containment")
    heads = ("CPU-ms a program", "programs a CPU-second", "target", "of plain exec", "programs/s")
    for head in (*heads, "verdicts"):
        table.add_column(head, justify="left" if head == "verdicts" else "right")
    for one in results:
        rate = one.programs / one.cpu_seconds
        table.add_row(
            one.name,
            f"{1000 / rate:.2f}",
            f"{rate:.0f}",
            f"{one.target:g}" if one.target else "",
            f"{one.plain_seconds / one.cpu_seconds:.2f}" if one.plain_seconds else "",
            f"{one.programs / one.wall_seconds:.0f}",
            ", ".join(f"{error} {count}" for error, count in sorted(one.verdicts.items())),
            style="red" if one.target and rate < one.target else None,
        )
    return table
