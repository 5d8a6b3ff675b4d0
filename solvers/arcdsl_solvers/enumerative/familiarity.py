"""How familiar a name is: what the search has learned from the programs of earlier runs.

A name that nobody counted can still be found: it only costs a little more.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

__all__ = ["surcharge"]

COMMON = 0.02
"""The share of all uses from which a name costs one less."""


@cache
def _uses() -> dict[str, int]:
    file = resources.files("arcdsl_solvers.enumerative").joinpath("uses.json")
    counted: dict[str, int] = json.loads(file.read_text(encoding="utf-8"))
    return counted


def surcharge(name: str) -> int:
    """Return what a name adds to a cost: -1 if it is common, 1 if it was never used, else 0."""
    uses = _uses()
    if name not in uses:
        return 1
    return -1 if uses[name] >= COMMON * sum(uses.values()) else 0
