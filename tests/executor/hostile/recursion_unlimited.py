"""Recurse without end after lifting the limit of recursion.

Verdict: memory, crash, exception, timeout_cpu
"""

import sys

sys.setrecursionlimit(10**9)


def transform(grid):
    return transform(grid)
