"""Return ten million rows that are all the same.

Verdict: invalid, memory, timeout_cpu
"""

def transform(grid):
    return [[0] * 3] * 5_000_000
