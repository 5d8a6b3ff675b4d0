"""Leave a generator whose end loops for ever to whoever comes next.

Verdict: pass, timeout_cpu
"""

from arcdsl import *


def payload():
    try:
        yield
    finally:
        for _ in iter(int, 1):
            pass


kept = payload()
next(kept)


def transform(grid):
    return grid[:, ::-1]
