"""Return a grid that was never made.

Verdict: invalid
"""

from arcdsl import *


def transform(grid):
    return object.__new__(Grid)
