"""Return a Mask where a Grid is asked for.

Verdict: invalid
"""

from arcdsl import *


def transform(grid):
    return Mask([(0, 0)])
