"""The hostile programs, and the canaries that must not notice them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from arcdsl.executor import Verdict, judge
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid

FOLDER = Path(__file__).parent / "hostile"
HEADER = "from arcdsl import *\n\n\ndef transform(grid):\n    "


@dataclass(frozen=True)
class Case:
    """A hostile program.

    Attributes:
        name: The name of its file.
        source: Its text.
        allowed: What may come of it: kinds of errors, `pass` or `wrong`.
    """

    name: str
    source: str
    allowed: frozenset[str]


def read_case(path: Path) -> Case:
    """Read a hostile program; its docstring says what may come of it."""
    source = path.read_bytes().decode(errors="surrogatepass")
    verdict = re.search("^Verdict: (.+)$", source, re.MULTILINE)
    if verdict is None:
        raise ValueError(f"{path}: expected a line `Verdict: ...`, got none")
    if repeat := re.search(r"^Repeat the last line: (\d+)$", source, re.MULTILINE):
        lines = source.splitlines(keepends=True)
        source = "".join(lines) + lines[-1] * int(repeat[1])
    return Case(path.stem, source, frozenset(verdict[1].split(", ")))


CASES = tuple(map(read_case, sorted(FOLDER.glob("*.py"))))


def _task(name: str, *pairs: tuple[list[list[int]], list[list[int]]]) -> Task:
    *train, test = (Pair(Grid(given), Grid(wanted)) for given, wanted in pairs)
    return Task(name, tuple(train), (test,))


MIRROR = _task("mirror", ([[1, 2]], [[2, 1]]), ([[3, 4, 5]], [[5, 4, 3]]), ([[6, 7]], [[7, 6]]))
"""What the hostile programs solve, where they solve anything."""

CANARIES = (
    (HEADER + "return fliplr(grid)\n", MIRROR),
    (
        HEADER
        + "turned = rotate(grid)\n    while turned[0, 0] > 8:\n        turned = rotate(turned)"
        "\n    return recolor(turned, {1: 5})\n",
        _task(
            "turn",
            ([[1, 2], [3, 4]], [[3, 5], [4, 2]]),
            ([[0, 2, 1]], [[0], [2], [5]]),
            ([[7], [1]], [[5, 7]]),
        ),
    ),
    (
        HEADER + "largest = max(objects(grid), key=size)\n    return crop(grid, largest)\n",
        _task(
            "largest",
            ([[2, 0, 0], [0, 0, 3], [0, 3, 3]], [[0, 3], [3, 3]]),
            ([[4, 4, 0, 1]], [[4, 4]]),
            ([[0, 6], [0, 6], [1, 0]], [[6], [6]]),
        ),
    ),
    (
        HEADER + "trash = [[n, [n]] for n in range(2000)]  # for the garbage collector\n"
        "    counts = {c: sum(row.count(c) for row in grid.rows) for c in colors(grid)}\n"
        "    [*most] = sorted(counts, key=lambda c: (-counts[c], c))\n"
        "    return Grid([[c] * len(most) for c in most])\n",
        _task(
            "count",
            ([[1, 1, 2]], [[1, 1], [2, 2]]),
            ([[3], [3]], [[3]]),
            ([[5, 4], [4, 6]], [[4, 4, 4], [5, 5, 5], [6, 6, 6]]),
        ),
    ),
)
"""Programs that share processes and are right, each with its task."""


def outcome(task: Task, verdict: Verdict) -> str:
    """Say in a word what came of a program: an error, `pass` or `wrong`."""
    judgement = judge(task, verdict)
    right = all(judgement.train_correct) and all(judgement.test_correct or ())
    return str(verdict.error or ("pass" if right else "wrong"))
