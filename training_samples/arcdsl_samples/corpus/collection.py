"""The programs of the collection on new inputs, as they are and under views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version

import numpy as np
from arcdsl_samples.check import DATASET
from arcdsl_samples.corpus.candidate import Candidate, Proposals
from arcdsl_samples.corpus.running import outcomes
from arcdsl_samples.corpus.validation import PAIRS
from arcdsl_samples.inputs import draw_input, generator, generators
from arcdsl_samples.program import Program, read
from arcdsl_samples.scenes import Draw

from arcdsl import Grid, recolor, symmetries
from arcdsl.errors import ArcdslError
from arcdsl.tasks import Dataset, load

__all__ = ["Collection", "View", "commutes", "drawn", "own_inputs", "programs", "tasks"]

_AT_ONCE = 64  # candidates in a block


@dataclass(frozen=True, slots=True)
class View:
    """A way to look at a grid: turned, and in other colours.

    Args:
        turn: which of the eight orientations, in the order of `arcdsl.symmetries`.
        colors: what each colour becomes.
    """

    turn: int
    colors: Mapping[int, int]

    def __call__(self, grid: Grid) -> Grid:
        """Return what the grid looks like."""
        return recolor(symmetries(grid)[self.turn], self.colors)


def commutes(program: str, view: View, inputs: Sequence[Grid]) -> bool:
    """Say whether a program does under a view what it does without, on some inputs.

    Args:
        program: one of our own.
        view: the view.
        inputs: on which the program works.
    """
    plain = outcomes(program, inputs)
    wanted = [view(one) if isinstance(one, Grid) else one for one in plain]
    return outcomes(program, [view(grid) for grid in inputs], wanted) == wanted


@cache
def programs() -> dict[str, Program]:
    """Return the programs of the collection for which new inputs can be drawn."""
    able = {*generators()}
    return {one.task_id: one for one in read() if one.task_id in able}


@cache
def tasks() -> Dataset:
    """Return the tasks of the collection."""
    return load(DATASET)


def own_inputs(task_id: str) -> tuple[Grid, ...]:
    """Return the inputs that the task itself has."""
    task = tasks()[task_id]
    return tuple(pair.input for pair in (*task.train, *task.test))


def drawn(task_id: str, seed: np.random.SeedSequence) -> tuple[Grid, ...] | None:
    """Draw the inputs of a sample for the program of a task; None if that fails."""
    first, *seeds = seed.spawn(PAIRS[1] + 1)
    make = generator(task_id)
    try:
        return tuple(draw_input(make, one) for one in seeds[: Draw(first).number(*PAIRS)])
    except ArcdslError:
        return None


class Collection:
    """The programs of the collection, each as often as the others, on new inputs."""

    name = "programs"

    def __init__(self) -> None:
        self.revision = f"{DATASET} {version('arcdsl')}"

    def block(self, number: int, seed: np.random.SeedSequence) -> Proposals:
        """Propose new inputs for some of the programs; the next block goes on with others.

        Args:
            number: of the block, from 0.
            seed: what chance decides by.
        """
        ids = list(programs())
        for place, one in enumerate(seed.spawn(_AT_ONCE), number * _AT_ONCE):
            yield self._candidate(ids[place % len(ids)], one)

    def _candidate(self, task_id: str, seed: np.random.SeedSequence) -> Candidate | str:
        program = programs()[task_id]
        first, second = seed.spawn(2)
        inputs = drawn(task_id, first)
        if inputs is None:
            return "no inputs found"
        draw = Draw(second)
        order = draw.shuffled(range(1, 10))
        colors = {0: 0} | dict(zip(range(1, 10), order, strict=True))
        view = View(draw.number(0, 7), colors if draw.chance() else {})
        if draw.chance() and commutes(program.code, view, inputs):
            inputs = tuple(map(view, inputs))
        return Candidate(
            program.code,
            inputs,
            self.name,
            group=task_id,
            repeats=True,
            minimal=True,  # on the inputs of the task itself, which are its probes
            concepts=program.concepts,
            probes=own_inputs(task_id),
        )
