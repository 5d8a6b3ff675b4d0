"""Use names of builtins as names of its own.

Verdict: pass
"""

from arcdsl import *


def transform(grid):
    list, sum, len, type, isinstance = 1, 2, 3, 4, 5
    return grid[:, ::-1]
