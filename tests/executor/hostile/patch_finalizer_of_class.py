"""Leave an object whose finalizer loops for ever to whoever comes next.

Verdict: pass, timeout_cpu
"""

from arcdsl import *

Late = type("Late", (), {"__del__": lambda self: sum(iter(int, 1))})
kept = Late()


def transform(grid):
    return grid[:, ::-1] if kept else grid
