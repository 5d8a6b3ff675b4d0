"""Compute an integer with a thousand million digits.

Verdict: timeout_cpu, memory
"""

def transform(grid):
    return 7 ** (10 ** (8 + grid.height))
