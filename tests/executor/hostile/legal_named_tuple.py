"""Use a named tuple.

Verdict: pass
"""

from collections import namedtuple

Step = namedtuple("Step", "down right")


def transform(grid):
    step = Step(1, -1)
    return grid[:: step.down, :: step.right]
