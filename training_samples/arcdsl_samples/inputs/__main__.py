"""Check the generators of new inputs: `python -m arcdsl_samples.inputs [IDS] [--show N]`.

Of each, 30 inputs are drawn and given to the task's program: it must answer nearly all of
them, with legal outputs that differ from the inputs and from each other.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from arcdsl import Grid
from arcdsl.errors import ArcdslError
from arcdsl.tasks import load
from arcdsl_samples.check import DATASET
from arcdsl_samples.inputs import draw_input, generator, generators
from arcdsl_samples.program import PROGRAMS, parse

SCENES = 30
LEAST = 0.9
"""The share of the inputs that a program must answer well."""


def transform_of(task_id: str) -> Callable[[Grid], Grid]:
    """Load the program of a task: one of the collection, so it needs no containment."""
    path = PROGRAMS / f"{task_id}.py"
    scope: dict[str, Callable[[Grid], Grid]] = {}
    exec(compile(parse(task_id, path.read_text("utf-8")).code, path, "exec"), scope)  # noqa: S102
    return scope["transform"]


def answer(transform: Callable[[Grid], Grid], grid: Grid) -> Grid | str:
    """Run a program, and say what is wrong with its answer if something is."""
    try:
        output = transform(grid)
    except Exception as error:  # noqa: BLE001 # on an input that is not for it it may raise anything
        return f"{type(error).__name__}: {error}"
    if not isinstance(output, Grid):
        return f"gives no Grid but {type(output).__name__}"
    if max(output.shape) > 30:
        return "gives more than 30 cells on a side"
    return "changes nothing" if output == grid else output


def complaints(task_id: str, show: int = 0) -> list[str]:
    """Say what is wrong with the generator of a task; print some of what it draws."""
    make, transform = generator(task_id), transform_of(task_id)
    begin = time.process_time()
    seeds = np.random.SeedSequence(0).spawn(SCENES)
    inputs = [draw_input(make, seed) for seed in seeds]
    seconds = (time.process_time() - begin) / SCENES
    outputs = [answer(transform, grid) for grid in inputs]
    for grid, output in list(zip(inputs, outputs, strict=True))[:show]:
        print(side_by_side(grid, output))
    found: list[str] = []
    wrong = Counter(output for output in outputs if isinstance(output, str))
    if sum(wrong.values()) > (1 - LEAST) * SCENES:
        found += [f"{count} of {SCENES}: {what}" for what, count in wrong.most_common(3)]
    if len(set(inputs)) < 0.8 * SCENES:
        found.append(f"only {len(set(inputs))} of {SCENES} inputs are different")
    if len({o for o in outputs if isinstance(o, Grid)}) < 2:
        found.append("always the same output")
    if seconds > 0.1:
        found.append(f"takes {seconds:.2f} s an input")
    again = draw_input(make, np.random.SeedSequence(0).spawn(SCENES)[-1])
    if again != inputs[-1]:
        found.append("the same seed gives another input")
    return found


def side_by_side(grid: Grid, output: Grid | str) -> str:
    """Show an input and its output as digits, with dots for 0."""
    sides = [grid, output] if isinstance(output, Grid) else [grid]
    texts = [["".join("." if c == 0 else str(c) for c in row) for row in g.rows] for g in sides]
    height = max(map(len, texts))
    rows = zip(*([*t, *[" " * len(t[0])] * (height - len(t))] for t in texts), strict=True)
    note = output if isinstance(output, str) else ""
    return "\n".join("   ".join(row) for row in rows) + f"\n{note}\n"


def main(arguments: Sequence[str]) -> int:
    """Check some generators, or all; exit 1 if something is wrong with one."""
    show = 0
    if "--show" in arguments:
        place = list(arguments).index("--show")
        show, arguments = int(arguments[place + 1]), [*arguments[:place], *arguments[place + 2 :]]
    tasks = load(DATASET)
    bad = 0
    chosen = list(arguments) or generators()
    for task_id in chosen:
        try:
            if show:
                for pair in tasks[task_id].train[:1]:
                    print("the task's own:", side_by_side(pair.input, pair.output or ""), sep="\n")
            found = complaints(task_id, show)
        except ArcdslError as error:
            found = [str(error)]
        bad += bool(found)
        for one in found:
            print(f"{task_id}: {one}")
    print(f"{len(chosen) - bad} of {len(chosen)} fine")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
