"""Answer by the parity of a fast clock.

Verdict: wrong, nondeterministic, pass
"""

import time


def transform(grid):
    return grid[:, ::-1] if time.perf_counter_ns() // 1000 % 2 else grid
