"""Compute a factorial that takes for ever.

Verdict: timeout_cpu, memory
"""

import math


def transform(grid):
    return math.factorial(10**9)
