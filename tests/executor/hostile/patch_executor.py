"""Replace what the executor makes of results.

Verdict: wrong, tampered
"""

import arcdsl.executor.child as child

from arcdsl import *

child._as_grid = lambda value: Grid([[7, 6]])


def transform(grid):
    return "anything"
