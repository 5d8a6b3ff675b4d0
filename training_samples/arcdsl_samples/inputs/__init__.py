"""New inputs for the tasks of the collection: one generator `<task id>.py` for each program.

A generator is a function ``make(draw)`` that draws one input of its task from the kit of
`arcdsl_samples.scenes`; the task's program then says what the output is.
`python -m arcdsl_samples.inputs [IDS]` checks generators, and shows what they draw.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import numpy as np

from arcdsl import Grid
from arcdsl.errors import ArcdslError, DataError, ValidityError
from arcdsl_samples.scenes import Draw, RetryError

__all__ = ["FOLDER", "Generator", "draw_input", "generator", "generators"]

FOLDER = Path(__file__).parent
Generator = Callable[[Draw], Grid]

_TRIES = 50
_LONGEST = 30  # cells on a side, as in ARC


def generators() -> list[str]:
    """Name the tasks that have a generator."""
    return sorted(path.stem for path in FOLDER.glob("[0-9a-f]" * 8 + ".py"))


def generator(task_id: str) -> Generator:
    """Load the generator of a task.

    Args:
        task_id: the task.

    Returns:
        A function that draws an input.

    Raises:
        DataError: if there is none, or if it has no ``make``.
    """
    path = FOLDER / f"{task_id}.py"
    spec = importlib.util.spec_from_file_location(f"arcdsl_samples.inputs.{task_id}", path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise DataError(f"inputs: expected a generator for {task_id} in {FOLDER}, got none")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    make: Generator | None = getattr(module, "make", None)
    if make is None:
        raise DataError(f"inputs: expected a function make(draw) in {path}, got none")
    return make


def draw_input(make: Generator, seed: np.random.SeedSequence) -> Grid:
    """Draw one input; a scene that cannot be finished is begun again.

    Args:
        make: the generator.
        seed: what makes the same input again.

    Returns:
        A grid of at most 30 by 30 cells.

    Raises:
        ValidityError: if no try succeeds.
    """
    for one in seed.spawn(_TRIES):
        try:
            grid = make(Draw(one))
        except (RetryError, ArcdslError):  # no room, or nothing left to choose from
            continue
        if max(grid.shape) <= _LONGEST:
            return grid
    raise ValidityError(f"inputs: expected a scene in {_TRIES} tries, got none")
