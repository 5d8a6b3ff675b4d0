"""Reach the builtins by a pattern, and run code that the gate has not seen.

Verdict: pass, tampered, invalid, wrong
"""

from arcdsl import *

match fliplr:
    case object(__globals__={"__builtins__": builtins}):
        builtins["exec"]("import arcdsl.executor.child as c; c._as_grid = lambda v: Grid([[9]])", {})


def transform(grid):
    return grid[:, ::-1]
