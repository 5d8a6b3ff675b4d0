"""Goals: what the last steps of a program should compute on the train inputs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from arcdsl import Grid
from arcdsl_solvers.enumerative.expressions import Expression

__all__ = ["Goal", "painting"]


class Goal:
    """What an expression should compute on the train inputs.

    Args:
        targets: the grids.
        first: the pair to look at first.
        count: the number of inputs, test inputs included.
        final: whether the targets are the outputs themselves.
    """

    __slots__ = ("final", "order", "targets")

    def __init__(self, targets: Sequence[Grid], first: int, count: int, final: bool) -> None:
        self.targets = targets
        self.order = sorted(range(count), key=lambda index: index != first)
        self.final = final


def painting(
    base: Expression, color: Expression, outputs: Sequence[Grid], stepping: bool
) -> Goal | None:
    """Say what painting a grid in one colour should come to.

    Args:
        base: the grid.
        color: the colour.
        outputs: the train outputs.
        stepping: whether it is enough that this colour is complete afterwards.

    Returns:
        The goal; None where painting leads nowhere.
    """
    targets, changes = [], []
    final = True
    for start, output, c in zip(base.values, outputs, color.values, strict=False):
        old, new = np.asarray(start), np.asarray(output)
        wrong = old != new
        here = wrong & (new == c)
        final = final and not (wrong & ~here).any()
        targets.append(Grid(np.where(here, new, old)))
        changes.append(int(here.sum()))
    if not any(changes) or not (final or stepping):
        return None
    return Goal(targets, changes.index(max(changes)), len(base.values), final)
