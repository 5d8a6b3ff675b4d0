"""Reach the globals of a function by a pattern, with no attribute in the bytecode.

Verdict: tampered
"""

from arcdsl import *

match fliplr:
    case object(__globals__=space):
        for name in [*space]:
            space[name] = None


def transform(grid):
    return Grid([row[::-1] for row in grid.rows])
