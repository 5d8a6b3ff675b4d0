"""What a source proposes: a program, inputs for it, and where both come from."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from arcdsl import Grid

__all__ = ["Candidate", "Proposals", "Source"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A program that may become a row.

    Args:
        program: its text.
        inputs: 3 to 6 grids.
        source: the name of what proposed it.
        group: what must not be in two splits: the task of a program, or the program itself.
        trusted: whether the program is made of our own; others run in containment only.
        solver: of a solver's program, which.
        repeats: whether the program may have many rows, with other inputs each.
        minimal: whether the program is known to be minimal on its probes.
        about: of a program about one overload, the text of that.
        concepts: what the program is about, where somebody said so.
        probes: more inputs of the same kind, on which a shorter program must do the same.
    """

    program: str
    inputs: tuple[Grid, ...]
    source: str
    group: str = ""
    trusted: bool = True
    solver: str = ""
    repeats: bool = False
    minimal: bool = False
    about: str = ""
    concepts: tuple[str, ...] = ()
    probes: tuple[Grid, ...] = ()


class Source(Protocol):
    """Proposes candidates, block by block; what a block has depends on its seed only."""

    name: str
    revision: str

    def block(self, number: int, seed: np.random.SeedSequence) -> Proposals:
        """Propose the candidates of a block, or the reason why there is none.

        Args:
            number: of the block, from 0.
            seed: what chance decides by.
        """
        ...


Proposals = Generator[Candidate | str, str | None]
"""Candidates; what became of each is sent back: what it is about, or None if it is no row."""
