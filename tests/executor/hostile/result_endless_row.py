"""Return a row that never ends.

Verdict: invalid, timeout_cpu, memory
"""

from itertools import count


def transform(grid):
    return [count()]
