"""Use a dataclass.

Verdict: pass
"""

from __future__ import annotations

from dataclasses import dataclass, field

from arcdsl import *


@dataclass(frozen=True)
class Mirror:
    width: int
    order: list[int] = field(default_factory=list)

    def __call__(self, grid: Grid) -> Grid:
        return Grid([[row[self.width - 1 - c] for c in range(self.width)] for row in grid.rows])


def transform(grid: Grid) -> Grid:
    return Mirror(grid.width)(grid)
