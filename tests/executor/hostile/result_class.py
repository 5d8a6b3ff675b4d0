"""Return the class of grids.

Verdict: invalid
"""

from arcdsl import *


def transform(grid):
    return Grid
