"""The process in which a block is made.

Importing this loads what every block needs: it is imported once, by the server from which the
processes of the blocks are forked.
"""

from __future__ import annotations

import gc

from arcdsl_samples.corpus import collection, recombination, validation
from arcdsl_samples.corpus.blocks import Block, build_block

__all__ = ["work"]

validation.probes()
collection.programs()
collection.tasks()
recombination.donors()


def work(name: str, number: int, seed: int) -> Block:
    """Make the rows of a block, of what `build_block` takes."""
    gc.freeze()
    gc.set_threshold(20_000)  # trees come and go: looking through them often takes a tenth
    return build_block(name, number, seed)
