"""Overflow the C stack.

Verdict: crash, exception, memory
"""

import sys

sys.setrecursionlimit(10**9)


def transform(grid):
    return sorted([grid], key=transform)
