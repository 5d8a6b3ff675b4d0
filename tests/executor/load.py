"""Run the same programs on an idle and on a busy machine, or very many of them.

    python tests/executor/load.py [--programs 700] [--hogs 8]
    python tests/executor/load.py --many 100000

The first leaves out programs that need about as much time as they may have, prints
how many verdicts and how many bytes of grids differ, and ends with 1 if any does. The
second prints what is held at ten points, and ends with 1 if that grows.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import arcdsl_samples
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))
from arcdsl.executor import SEARCH, Executor, Verdict
from arcdsl.tasks import Task, load
from executor.cases import CASES, HEADER

Job = tuple[str, Task]

ENDLESS = (
    "while True:\n    pass\n",
    f"{HEADER}while grid:\n        grid = rotate(grid)\n",
    f"{HEADER}for _ in iter(int, 1):\n        pass\n",
    f"{HEADER}return sum(iter(int, 1))\n",
)
FAILING = (
    f"{HEADER}return grid[99, 99]\n",
    f"{HEADER}return 1 / 0\n",
    f"{HEADER}return None\n",
    f"{HEADER}return transform(grid)\n",
    "def transform(grid)\n    return grid\n",
)
BOMBS = (
    f"{HEADER}return [[0] * 10**10]\n",
    f"{HEADER}kept = []\n    while True:\n        kept.append(bytes(10**7))\n",
)
# Hostile programs of which only one thing can come, whatever the time.
HOSTILE = tuple(
    case.source
    for case in CASES
    if len(case.allowed) == 1 and not case.name.startswith(("odd", "sleep", "deadlock"))
)


def jobs(count: int, seed: int = 0) -> list[Job]:
    """Draw programs of every kind, each with a task."""
    rng = np.random.default_rng(seed)
    tasks = [*load("arc-agi-1/training")]
    folder = Path(arcdsl_samples.__file__).parent / "programs"
    solved = [
        (path.read_text(), task) for task in tasks if (path := folder / f"{task.id}.py").exists()
    ]
    texts = [text for text, _ in solved]
    kinds = {"solved": 0.4, "misplaced": 0.3, "endless": 0.03, "failing": 0.15, "bombs": 0.02}

    def draw(kind: str) -> Job:
        task = tasks[int(rng.integers(len(tasks)))]
        if kind == "solved":
            return solved[int(rng.integers(len(solved)))]
        pools = {"misplaced": texts, "endless": ENDLESS, "failing": FAILING, "bombs": BOMBS}
        pool: Sequence[str] = pools.get(kind, HOSTILE)
        return pool[int(rng.integers(len(pool)))], task

    chances = [*kinds.values(), 1 - sum(kinds.values())]
    return [draw(str(kind)) for kind in rng.choice([*kinds, "hostile"], count, p=chances)]


@contextmanager
def hogs(count: int) -> Iterator[None]:
    """Keep the processors busy with so many processes that do nothing."""
    with ExitStack() as stack:
        for _ in range(count):
            hog = stack.enter_context(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            stack.callback(hog.kill)
        yield


def clear(work: Sequence[Job]) -> list[Job]:
    """Leave out programs that need about as much time as they may have.

    What a program needs depends on the processor's caches, by some tenths: where the
    limit lies between, no executor can give the same verdict every time.
    """
    generous = replace(SEARCH, cpu_seconds=3 * SEARCH.cpu_seconds)
    with Executor(limits=generous, confirm=False) as executor:
        needs = [verdict.seconds / SEARCH.cpu_seconds for verdict in executor.run_many(work)]
    return [job for job, need in zip(work, needs, strict=True) if not 0.5 < need < 2]


def differences(work: Sequence[Job], busy: int) -> tuple[list[str], int, Counter[str]]:
    """Run programs without and with hogs, and compare what comes of them.

    Returns:
        What differs, how many bytes of grids do, and how often each verdict came.
    """
    runs: list[list[Verdict]] = []
    for count in (0, busy):
        with hogs(count), Executor() as executor:
            runs.append([*executor.run_many(work)])
    differing, cells = [], 0
    for number, (one, two) in enumerate(zip(*runs, strict=True)):
        # How long a message says that it took, or where an object lay, may differ.
        if one.error != two.error:
            differing.append(f"{number}: {one.error}: {one.message} / {two.error}: {two.message}")
        for grid, other in zip((*one.train, *one.test), (*two.train, *two.test), strict=True):
            if grid != other:
                cells += max(np.size(np.asarray(g)) for g in (grid, other) if g is not None)
    return differing, cells, Counter(str(verdict.error or "grids") for verdict in runs[0])


def resident(process: int | str) -> int:
    """Say how many KiB of memory a process holds."""
    text = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(text.split("Rss:")[1].split()[0])


def held(executor: Executor) -> tuple[int, int, int]:
    """Say what is held: KiB here, KiB in each zygote on average, descriptors here."""
    processes = executor.processes
    # A zygote cannot be looked at once it has given up its rights: its size is in statm.
    pages = [int(Path(f"/proc/{p}/statm").read_text().split()[1]) for p in processes]
    kilobytes = sum(pages) * os.sysconf("SC_PAGE_SIZE") // 1024 // max(len(pages), 1)
    return resident("self"), kilobytes, sum(1 for _ in Path("/proc/self/fd").iterdir())


def stream(count: int, points: int = 10) -> list[tuple[int, int, int]]:
    """Run very many light programs, and say at so many points what is held."""
    light = [f"{HEADER}return rotate(grid, {n % 4})[:{n % 7 + 1}]\n" for n in range(97)]
    tasks = [*load("arc-agi-1/training")][:101]
    work = islice(zip(cycle(light), cycle(tasks)), count)
    measures = []
    with Executor() as executor:
        for number, _ in enumerate(executor.run_many(work), 1):
            if number % max(count // points, 1) == 0:
                measures.append(held(executor))
    return measures


def grows(measures: Sequence[tuple[int, int, int]]) -> bool:
    """Say whether more is held at the end than after a fifth of the way."""
    (here, there, opened), last = measures[len(measures) // 5], measures[-1]
    return last[0] > here * 1.1 + 4096 or last[1] > there * 1.1 + 4096 or last[2] > opened


def main() -> int:
    """Do what the command line says; 1 if something differs or grows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--programs", type=int, default=700)
    parser.add_argument("--hogs", type=int, default=8)
    parser.add_argument("--many", type=int, default=0)
    options = parser.parse_args()
    began = time.monotonic()
    if options.many:
        measures = stream(options.many)
        print("supervisor KiB, KiB per zygote, descriptors")
        print(*measures, sep="\n")
        failed = grows(measures)
    else:
        work = clear(jobs(options.programs))
        print(f"{options.programs - len(work)} programs left out: near the limit of time")
        differing, cells, outcomes = differences(work, options.hogs)
        for line in differing:
            print(line)
        print(f"{len(differing)} verdicts and {cells} bytes differ; {dict(outcomes)}")
        failed = bool(differing or cells)
    print(f"{time.monotonic() - began:.1f} s")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
