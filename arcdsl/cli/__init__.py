"""The command line: ``arcdsl solve``, ``verify``, ``prompt``, ``grammar``, ``bench`` and more.

Exit codes: 0, as asked; 1, something verified did not hold; 2, an error, told in
one sentence; 130, stopped by Ctrl-C; 141, nobody reads the output any more.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from arcdsl.cli import datasets
from arcdsl.errors import ArcdslError, DataError, ValidityError

if TYPE_CHECKING:
    from cyclopts import App

    from arcdsl.tasks import Task

_PAGE: Final = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>arcdsl</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<style>:root { color-scheme: light dark } body { font: 16px/1.5 system-ui, sans-serif }"
    " figure { margin: 1rem; overflow-x: auto }</style>\n"
)
_LONGEST: Final = 1000  # characters of a sentence; --debug shows the rest


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code.

    Args:
        arguments: The words after ``arcdsl``; those of this process by default.

    Raises:
        SystemExit: Always.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # ids and paths may hold any character
    try:
        code = _run(words)
        sys.stdout.flush()
    except BrokenPipeError:  # as in `arcdsl score ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 141
    except (ArcdslError, OSError) as error:
        if debug:
            traceback.print_exception(error)
        files = "" if isinstance(error, ArcdslError) else f"{words[0]}: expected usable files, got "
        print("arcdsl:", _line(f"{files}{error}"), file=sys.stderr)
        code = 2
    except KeyboardInterrupt:
        print("arcdsl: stopped", file=sys.stderr)
        code = 130
    sys.exit(code)


def solve(
    dataset: str,
    /,
    *,
    out: Path,
    solver: str = "enumerative",
    task: list[str] | None = None,
    limit: int | None = None,
    seconds: float = 3.2,
    programs: int | None = None,
    workers: int | None = None,
    seed: int = 0,
) -> int:
    """Solve tasks; the same command goes on where it was stopped.

    Args:
        dataset: A name such as arc-agi-1/training, or the path of task files.
        out: The folder for the answers, the samples and the report.
        solver: The name of an installed solver.
        task: The id of a task to solve, repeatable; all tasks by default.
        limit: Solve only this many tasks, the first by id.
        seconds: Time to search for a task's programs.
        programs: The most programs to try for a task.
        workers: How many tasks are worked on at once; one per processor by default.
        seed: The seed of everything random.
    """
    from arcdsl import runs, solving
    from arcdsl.cli import solve_command

    processes = (os.cpu_count() or 1) if workers is None else workers
    if processes < 1:
        raise ValidityError(f"solve: expected 1 worker or more, got {workers}")
    budget = solving.Budget(seconds, programs)
    tasks = datasets.load(dataset, task, limit)
    chosen = solving.find_solver(solver)
    with runs.open_run(out, runs.Config.of(tasks, solver, budget, seed)) as run:
        return solve_command.go(run, tasks, chosen, processes)


def verify(*paths: Path, dataset: str | None = None, workers: int | None = None) -> int:
    """Run programs or samples again; exit 1 at the first that does not hold.

    Args:
        paths: Programs named by their task's id, samples, folders of them, or runs.
        dataset: Where the tasks are; by default where a sample says, and for
            programs the first named data set that has the id.
        workers: How many programs run at once; one per processor by default.
    """
    from arcdsl import verifying

    def find(task_id: str, split: str | None) -> Task:
        return datasets.find(task_id, dataset or split)

    if not paths:
        raise ValidityError("verify: expected a program, samples or a run, got nothing")
    claims = [claim for path in paths for claim in verifying.read_claims(path, find)]
    for number, (claim, complaint) in enumerate(verifying.verify(claims, workers)):
        if complaint:
            print(_line(f"{claim.name} does not hold: {complaint}"), file=sys.stderr)
            print(f"{number} of {len(claims)} verified before it")
            return 1
    print(f"{len(claims)} of {len(claims)} verified")
    return 0


def score(submission: Path, dataset: str, /) -> int:
    """Score a submission against the answers of a data set.

    Args:
        submission: The file, in Kaggle's form; the tasks that it lacks are not counted.
        dataset: A name such as arc-agi-1/training, or the path of task files.
    """
    from arcdsl import submission as submissions

    tasks = datasets.load(dataset)
    scored = submissions.score(submissions.read(submission, tasks), tasks)
    for task_id, right in scored.right.items():
        print(task_id, *("right" if one else "wrong" for one in right))
    print(
        f"{len(scored.solved)} of {len(scored.right)} tasks solved on every test input "
        f"({scored.share_of_tasks:.1%}); {scored.share_of_outputs:.1%} of the test inputs right"
    )
    if absent := len(tasks) - len(scored.right):
        print(
            f"not counted: {absent} of the {len(tasks)} tasks of {dataset}, which the submission "
            "lacks; Kaggle takes it only with all of them"
        )
    return 0


def show(
    task: str,
    /,
    *,
    dataset: str | None = None,
    svg: Path | None = None,
    html: Path | None = None,
    digits: bool = False,
) -> int:
    """Show a task in the terminal, or write its picture to a file.

    Args:
        task: The task's id.
        dataset: Where it is; by default the first named data set that has the id.
        svg: Write the picture to this SVG file instead.
        html: Write it to this HTML file instead.
        digits: Write each cell's colour value into it.
    """
    found = datasets.find(task, dataset)
    if svg is not None:
        svg.write_text(found.svg(digits=digits), encoding="utf-8")
    if html is not None:
        html.write_text(_PAGE + found.html(digits=digits) + "\n", encoding="utf-8")
    if svg is None and html is None:
        from rich.console import Console

        Console().print(found.rich(digits=digits))
    return 0


def bench_language(*, json: Path | None = None) -> int:
    """Measure how fast the language is, verb by verb, on ARC-AGI-1 training inputs.

    Args:
        json: Write the figures to this file as well.
    """
    from rich.console import Console

    from arcdsl.bench import language as bench

    inputs = [pair.input for task in datasets.load("arc-agi-1/training") for pair in task.train]
    if json is not None:
        json.touch()  # a place that cannot be written to is told before the measuring
    results, cost = bench.language(inputs), bench.import_cost()
    if json is not None:
        json.write_text(bench.to_json(results, cost), encoding="utf-8")
    Console().print(bench.render(results, cost))
    return 0


def bench_executor(
    *,
    programs: int = 2000,
    folder: Path | None = None,
    seed: int = 0,
    workers: int | None = None,
) -> int:
    """Measure how fast programs run in containment, beside plain exec.

    Args:
        programs: How many programs each drawn workload has.
        folder: Programs named by their ARC-AGI-1 training task, for the real workload; by
            default those of arcdsl_samples.
        seed: What the workloads are drawn with.
        workers: How many programs run at once; one per processor by default.
    """
    from importlib.resources import files

    from rich.console import Console

    from arcdsl.bench import executor as bench

    if programs < 100:
        raise ValidityError(f"bench executor: expected at least 100 programs, got {programs}")
    console = Console()
    folder = folder or Path(str(files("arcdsl_samples"))) / "programs"
    chosen = bench.workloads(
        datasets.load("arc-agi-1/training"), folder, programs=programs, seed=seed
    )
    with console.status("starting") as status:
        results = bench.executor(chosen, workers, on_start=status.update)
    console.print(bench.render(results))
    return 0


def _line(text: str) -> str:
    """Make one readable line of a text that may quote files, programs and solvers."""
    shown = (c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split()))
    return "".join(islice(shown, _LONGEST))


def _run(words: list[str]) -> int:
    """Find the command that the words ask for, and run it."""
    from cyclopts import CycloptsError

    app = _app()
    from arcdsl import plugins

    for name in plugins.names("arcdsl.commands"):
        # A package is imported only where its command may be meant.
        if words[:1] == [name] or not words or words[0].startswith("-"):
            make = plugins.find("arcdsl.commands", name, what="command", error=DataError)
            app.command(make())
    try:
        command, bound, *_ = app.parse_args(words, exit_on_error=False, print_error=False)
    except CycloptsError as error:
        raise ValidityError(f"{error}") from error
    return command(*bound.args, **bound.kwargs) or 0


def _app() -> App:
    from importlib.metadata import version

    from cyclopts import App, Parameter

    app = App(
        name="arcdsl",
        help="Solve ARC-AGI tasks with programs in a small typed grid language.\n\n"
        "Exit codes: 0 as asked, 1 something verified does not hold, 2 an error, told in one "
        "sentence (add --debug to see its trace), 130 stopped by Ctrl-C.",
        version=version("arcdsl"),
        default_parameter=Parameter(negative=()),
    )
    for command in (solve, verify, score, show):
        app.command(command)
    told = "Print a prompt for a model: the language, and a task if one is named."
    app.command("arcdsl.cli.prompt_command:prompt", name="prompt", help=told)
    told = "Print the grammar of typed straight-line programs."
    app.command("arcdsl.cli.grammar_command:grammar", name="grammar", help=told)
    told = "Print every name of the language as JSON."
    app.command("arcdsl.cli.catalogue_command:catalogue", name="catalogue", help=told)
    bench = App(name="bench", help="Measure how fast arcdsl is.")
    bench.command(bench_language, name="language")
    bench.command(bench_executor, name="executor")
    told = "Measure what the grammar and the checker accept, refuse and force."
    bench.command("arcdsl.cli.grammar_command:bench_grammar", name="grammar", help=told)
    app.command(bench)
    return app
