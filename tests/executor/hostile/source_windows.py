"""End its lines as Windows does.

Verdict: pass
"""

from arcdsl import *


def transform(grid):
    return grid[:, ::-1]
