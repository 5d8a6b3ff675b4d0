"""Mirror the wave downwards at its last row, and mirror the whole downwards again.

Concepts: reflection, patterns
"""

from arcdsl import *


def transform(grid: Grid) -> Grid:
    wave = vstack(grid, flipud(grid)[1:])
    return vstack(wave, wave[1:])
