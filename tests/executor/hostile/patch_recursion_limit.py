"""Lower the limit of recursion as far as it goes.

Verdict: pass, exception, exited, invalid
"""

import sys

from arcdsl import *


def transform(grid):
    sys.setrecursionlimit(60)
    return grid[:, ::-1]
