"""What the language covers: `python -m arcdsl_samples.coverage [PAGE.html]`.

Runs every program of the collection on every pair of its task, prints the totals
and the uses of each name, and writes a page with the picture, the rule, the
program, its size and its time for each task. `--docs` writes the page of the
documentation instead, which has no times, so that it changes with the programs only.
"""

from __future__ import annotations

import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import arcdsl
from arcdsl.errors import ArcdslError
from arcdsl.executor import CONFIRM, Executor
from arcdsl.report import templates
from arcdsl.tasks import Task, load
from arcdsl_samples.check import DATASET, right
from arcdsl_samples.concepts import CONCEPTS
from arcdsl_samples.program import Program, read

__all__ = ["Coverage", "Covered", "main", "measure", "uses"]

PUBLISHED = (
    ("Hodel's arc-dsl", "399 of 400", "160", "43,744", "86", "9 assignments", "6.1"),
    ("BARC's seeds", "160 of 400", "54", "", "173", "15 lines", ""),
)
"""Source: github.com/michaelhodel/arc-dsl and github.com/xu3kev/BARC, counted alike."""


@dataclass(frozen=True, slots=True)
class Covered:
    """A program that was run on its task.

    Attributes:
        program: The program.
        task: The task, with its answers.
        right: Whether it is right on every pair.
        seconds: Processor time of the program on all pairs.
    """

    program: Program
    task: Task
    right: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a collection of programs covers.

    Attributes:
        covered: The programs that were run.
        tasks: How many tasks there are.
    """

    covered: tuple[Covered, ...]
    tasks: int

    @property
    def totals(self) -> tuple[str, ...]:
        """What is compared with published collections, as text."""
        programs = [one.program for one in self.covered]
        return (
            "arcdsl",
            f"{sum(one.right for one in self.covered)} of {self.tasks}",
            str(len(arcdsl.__all__)),
            f"{sum(program.tokens for program in programs):,}",
            f"{statistics.median(program.tokens for program in programs):.0f}",
            f"{statistics.median(program.lines for program in programs):.0f} lines",
            f"{sum(one.seconds for one in self.covered):.1f}",
        )


def measure(programs: Sequence[Program], tasks: Sequence[Task]) -> tuple[Covered, ...]:
    """Run programs on their tasks.

    Args:
        programs: The programs.
        tasks: The task of each of them.

    Returns:
        What came of each.
    """
    with Executor(limits=CONFIRM) as pool:
        pairs = list(zip(programs, tasks, strict=True))
        verdicts = pool.run_many((program.code, task) for program, task in pairs)
        return tuple(
            Covered(program, task, right(task, verdict), verdict.seconds)
            for (program, task), verdict in zip(pairs, verdicts, strict=True)
        )


def uses(programs: Iterable[Program]) -> dict[str, tuple[int, int]]:
    """Count the names of the language.

    Args:
        programs: The programs.

    Returns:
        For each name how many programs use it and how often it is used, the most used
        first; a name that none uses as well.
    """
    in_programs: Counter[str] = Counter()
    in_all: Counter[str] = Counter()
    for program in programs:
        in_programs.update(program.uses.keys())
        in_all.update(program.uses)
    names = sorted(arcdsl.__all__, key=lambda name: (-in_programs[name], name))
    return {name: (in_programs[name], in_all[name]) for name in names}


def render(coverage: Coverage, template: str) -> str:
    """Write the page of a coverage.

    Args:
        coverage: What was measured.
        template: `coverage.html.jinja` or `coverage.md.jinja`.

    Returns:
        The page.
    """
    return (
        templates("arcdsl_samples")
        .get_template(template)
        .render(
            coverage=coverage,
            rows=(coverage.totals, *PUBLISHED),
            uses=uses(one.program for one in coverage.covered),
            concepts=CONCEPTS,
            told=Counter(word for one in coverage.covered for word in one.program.concepts),
        )
    )


def main(arguments: Sequence[str]) -> int:
    """Measure the collection, print the table, write the page."""
    docs = "--docs" in arguments
    paths = [Path(argument) for argument in arguments if argument != "--docs"]
    try:
        programs = read()
        tasks = load(DATASET)
        covered = measure(programs, [tasks[program.task_id] for program in programs])
        coverage = Coverage(covered, len(tasks))
        for path in paths:
            template = "coverage.md.jinja" if docs else "coverage.html.jinja"
            path.write_text(render(coverage, template), encoding="utf-8")
    except (ArcdslError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for name, (in_programs, in_all) in uses(programs).items():
        print(f"{name:12} {in_all:5} uses in {in_programs:3} programs")
    print("collection: tasks; names; tokens, median; median length; seconds over all pairs")
    for row in (coverage.totals, *PUBLISHED):
        print("{}: {}; {}; {}, {}; {}; {}".format(*row))
    print(*(f"written: {path}" for path in paths), sep="\n")
    return 0 if all(one.right for one in covered) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
