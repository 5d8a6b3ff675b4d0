"""``arcdsl corpus``: build, verify, leaks, stats, view, export."""

from __future__ import annotations

import os
import sys
import time
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from arcdsl.errors import ValidityError

if TYPE_CHECKING:
    from cyclopts import App

    from arcdsl_samples.corpus.building import Built

__all__ = ["app"]

_LINE_SECONDS = 10.0


def build(
    folder: Path,
    /,
    *,
    rows: int = 10_000,
    source: list[str] | None = None,
    seed: int = 0,
    per_level: int | None = None,
    per_name: int | None = None,
    validation: float = 0.02,
    workers: int | None = None,
    ray: str | None = None,
) -> int:
    """Build a corpus of verified programs; the same command goes on where it was stopped.

    Args:
        folder: Where it goes: a Hugging Face data set.
        rows: How many rows.
        source: verbs, programs, recombinations or runs=FOLDER, repeatable, each with :N
            for N turns in a round; verbs:7, programs:2 and recombinations:1 by default.
        seed: The seed of everything random; the same seed makes the same bytes.
        per_level: The most rows of a level.
        per_name: How many rows are enough for a name or an overload of the language.
        validation: The share of the tasks that are kept for validation.
        workers: How many blocks are made at once; one per processor by default.
        ray: The address of a Ray cluster to build on; auto for the one of this machine.
    """
    from arcdsl_samples.corpus import blocks, building, clusters

    count = (os.cpu_count() or 1) if workers is None else workers
    if count < 1:
        raise ValidityError(f"corpus: expected 1 worker or more, got {workers}")
    sources = dict(map(_weighted, source)) if source else dict(blocks.WEIGHTS)
    request = building.Request(rows, sources, seed, per_level, per_name, validation)
    if ray is not None:
        clusters.connect(ray)
        built = building.build(folder, request, clusters.computed_there, _Progress())
    else:
        built = building.build(
            folder, request, lambda jobs: building.computed_here(jobs, count), _Progress()
        )
    before = f", {built.kept} of them made before" if built.kept else ""
    print(f"{built.rows} rows in {folder}, {built.seconds:.0f} s, {built.pace:.1f} rows/s{before}")
    if built.rows < rows:
        print(f"not more: nothing new came any longer, where {rows} rows were asked for")
    return 0


def verify(folder: Path, /, *, workers: int | None = None) -> int:
    """Run every row again in containment; exit 1 at the first that does not hold.

    Args:
        folder: The corpus.
        workers: How many rows at once; one per processor by default.
    """
    from arcdsl_samples.corpus import verifying

    number = 0
    start = time.monotonic()
    for place, wrong in verifying.verified(folder, workers):
        if wrong is not None:
            print(f"{place} does not hold: {wrong}", file=sys.stderr)
            print(f"{number} rows verified before it")
            return 1
        number += 1
    print(f"{number} of {number} rows verified, {time.monotonic() - start:.0f} s")
    return 0


def leaks(folder: Path, /) -> int:
    """Look for rows of evaluation tasks, under any view; exit 1 if there is one.

    Args:
        folder: The corpus.
    """
    from arcdsl_samples.corpus import verifying

    found = 0
    for place, what in verifying.leaks(folder):
        print(f"{place} {what}", file=sys.stderr)
        found += 1
    print(f"{found} rows of evaluation tasks")
    return 1 if found else 0


def stats(folder: Path, /, *, plots: Path | None = None, near: bool = False) -> int:
    """Print what a corpus has, and what its build rejected.

    Args:
        folder: The corpus.
        plots: Draw the figures into this folder too.
        near: Look for programs that are nearly the same.
    """
    from rich.console import Console

    from arcdsl.catalogue import overloads
    from arcdsl_samples.corpus import card, statistics

    counted, notes = card.figures(folder), card.read_build(folder)
    console = Console()
    console.print(*statistics.tables(counted, notes["rejected"]), sep="\n\n")
    lacking = statistics.missing(counted)
    console.print(f"not used by any row: {', '.join(lacking) or 'nothing'}", markup=False)
    about = {str(way): counted["about"].get(str(way), 0) for way in overloads()}
    way, fewest = min(about.items(), key=itemgetter(1))
    told = f"{sum(map(bool, about.values()))} of {len(about)} overloads have programs about them"
    console.print(f"{told}; the fewest are {fewest}, about {way}", markup=False)
    if plots is not None:
        for path in statistics.plot(counted, notes["rejected"], plots):
            console.print(f"written: {path}", markup=False)
    if near:
        for first, second, like in statistics.near_duplicates(folder):
            console.print(f"{first} and {second}: {like:.2f} alike")
    return 0


def view(folder: Path, /, *, html: Path | None = None, rows: int = 20, seed: int = 0) -> int:
    """Show random rows of a corpus as pictures, in the browser.

    Args:
        folder: The corpus.
        html: Write the page to this file instead of opening it.
        rows: How many rows.
        seed: Which rows.
    """
    import tempfile
    import webbrowser

    from arcdsl_samples.corpus import viewing

    made = viewing.page(folder, rows, seed)
    path = html or Path(tempfile.mkdtemp()) / "rows.html"
    path.write_text(made, encoding="utf-8")
    print(f"written: {path}")
    if html is None:
        webbrowser.open(path.resolve().as_uri())
    return 0


def export(folder: Path, form: str, /, *, seed: int = 0) -> int:
    """Write another form of the rows, as a configuration of the same data set.

    Args:
        folder: The corpus.
        form: messages, refine, transduction or grpo.
        seed: What the mistakes of refine are drawn with.
    """
    from arcdsl_samples.corpus import exports

    counts = exports.export(folder, form, seed)
    told = ", ".join(f"{count} {split}" for split, count in counts.items() if count)
    print(f"{form}: {told or 'no'} rows in {folder / form}")
    return 0


def _weighted(text: str) -> tuple[str, int]:
    name, found, weight = text.rpartition(":")
    if not found or not weight.isdecimal():
        return text, 1
    return name, int(weight)


class _Progress:
    """Shows on standard error how many rows there are, how fast they come, what is left."""

    def __init__(self) -> None:
        self._shown = time.monotonic()

    def __call__(self, built: Built) -> None:
        now = time.monotonic()
        terminal = sys.stderr.isatty()
        if not terminal and now - self._shown < _LINE_SECONDS:
            return
        self._shown = now
        left = f"about {(built.wanted - built.rows) / built.pace:.0f} s left" if built.pace else ""
        print(
            f"{built.rows} of {built.wanted} rows, {built.pace:.0f} rows/s, {left or 'resumed'}",
            end="\r" if terminal and built.rows < built.wanted else "\n",
            file=sys.stderr,
            flush=True,
        )


def app() -> App:
    """Make the command."""
    from cyclopts import App

    made = App(name="corpus", help="Build, verify and look at corpora of verified programs.")
    for command in (build, verify, leaks, stats, view, export):
        made.command(command)
    return made
