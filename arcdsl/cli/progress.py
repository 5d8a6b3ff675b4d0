"""How far a run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Final, Self

from arcdsl.solving import Outcome
from arcdsl.tasks import Task

__all__ = ["Progress"]

_LINE_SECONDS: Final = 10.0


class Progress:
    """Shows on standard error which tasks are worked on, how many are solved, what is left.

    Args:
        total: How many tasks the run has.
        done: How many are done already.
        solved: How many of those are solved on train pairs.
    """

    def __init__(self, total: int, done: int, solved: int) -> None:
        from rich import progress
        from rich.console import Console
        from rich.table import Column

        self._bar = progress.Progress(
            progress.TextColumn("{task.description}", markup=False),
            progress.BarColumn(),
            progress.MofNCompleteColumn(table_column=Column(min_width=len(f"{total}/{total}"))),
            progress.TextColumn("{task.fields[solved]} solved on train pairs"),
            progress.TimeRemainingColumn(compact=True),
            progress.TextColumn("left"),
            console=Console(stderr=True),
            speed_estimate_period=300,
            disable=not sys.stderr.isatty(),
        )
        self._line = self._bar.add_task("", total=total, completed=done, solved=solved)
        self._total, self._done, self._solved = total, done, solved
        self._before, self._start = done, time.monotonic()
        self._shown = self._start
        self._running: dict[str, None] = {}

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def start(self, task: Task) -> None:
        """Show that a task is worked on.

        Args:
            task: The task.
        """
        self._running[task.id] = None
        self._show()

    def done(self, outcome: Outcome) -> None:
        """Show that a task is done.

        Args:
            outcome: What came of it.
        """
        self._running.pop(outcome.task.id)
        self._done += 1
        self._solved += any(all(sample.train_correct) for sample in outcome.samples)
        self._show()

    def _show(self) -> None:
        now = " ".join(self._running)
        self._bar.update(
            self._line, description=now[:40], completed=self._done, solved=self._solved
        )
        passed = time.monotonic() - self._start
        if self._bar.disable and now and time.monotonic() - self._shown >= _LINE_SECONDS:
            self._shown = time.monotonic()
            pace = passed / max(1, self._done - self._before)
            print(
                f"{self._done} of {self._total} tasks done, {self._solved} solved on train pairs, "
                f"about {pace * (self._total - self._done):.0f} s left, now at {now}",
                file=sys.stderr,
                flush=True,
            )
