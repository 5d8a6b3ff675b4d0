"""Loop in the hook for exceptions that nobody can catch.

Verdict: timeout_cpu
"""

import sys

from arcdsl import *

sys.unraisablehook = lambda error: sum(iter(int, 1))


class Late:
    def __del__(self):
        raise ValueError


def transform(grid):
    Late()
    return grid[:, ::-1]
