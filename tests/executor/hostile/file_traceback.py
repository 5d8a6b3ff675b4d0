"""Print a traceback, which wants to read the source; go on as if nothing had been.

Verdict: pass
"""

import traceback

from arcdsl import *

try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc()


def transform(grid):
    return grid[:, ::-1]
