"""Use match.

Verdict: pass
"""

from arcdsl import *


def transform(grid):
    match grid:
        case Grid(height=1, width=width) if width > 0:
            return grid[:, ::-1]
        case _:
            return grid
