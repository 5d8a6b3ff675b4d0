"""Replace a builtin function.

Verdict: tampered, exited, exception
"""

import builtins

from arcdsl import *

builtins.len = lambda thing: 1


def transform(grid):
    return grid[:, ::-1]
