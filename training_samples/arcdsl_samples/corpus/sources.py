"""The sources of candidates: typed random programs, the collection, recombinations."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
from arcdsl_samples.corpus.candidate import Candidate, Proposals
from arcdsl_samples.corpus.scenery import SCENES
from arcdsl_samples.corpus.validation import PAIRS
from arcdsl_samples.corpus.verbs import Maker, grow, text_of, ways
from arcdsl_samples.scenes import Draw, RetryError

from arcdsl.catalogue import Signature

__all__ = ["Verbs"]

_TRIES = 6  # scenes for a candidate
_CHANCES = 4  # candidates about an overload in a block
_SIZES = (1, 2, 3, 4, 6)
_LATER = (2, 3, 4, 5, 6)
"""How many verbs the programs of a block have at least, block by block; later there is little new
to say with one verb."""

_ROUNDS = 30  # rounds of blocks before the later ones


class Verbs:
    """Typed random programs: every overload in turn, alone and with more around it."""

    name = "verbs"

    def __init__(self) -> None:
        self.revision = version("arcdsl")

    def block(self, number: int, seed: np.random.SeedSequence) -> Proposals:
        """Propose a program about each overload; each block asks for more verbs around it.

        Args:
            number: of the block; blocks 0, 5, 10 … are about one verb, 1, 6, 11 … about two.
            seed: what chance decides by.
        """
        sizes = _SIZES if number < _ROUNDS * len(_SIZES) else _LATER
        size = sizes[number % len(sizes)]
        for way, one in zip(ways(), seed.spawn(len(ways())), strict=True):
            # Of some overloads most programs turn out to be about something simpler.
            for again in one.spawn(_CHANCES):
                about = yield self._candidate(way, size, again)
                if about == str(way):
                    break

    def _candidate(
        self, way: Signature, size: int, seed: np.random.SeedSequence
    ) -> Candidate | str:
        for one in seed.spawn(_TRIES):
            draw = Draw(one)
            palette = draw.colors(draw.number(2, 4))
            scene = draw.choice(SCENES)
            try:
                inputs = [scene(draw, palette) for _ in range(draw.number(*PAIRS))]
                part = grow(Maker(draw, inputs, palette), way, size)
            except RetryError:
                continue
            return Candidate(text_of(part), tuple(inputs), self.name, about=str(way))
        return "no program found"
