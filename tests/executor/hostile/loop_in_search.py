"""Search an endless iterator with `in`, in C.

Verdict: timeout_cpu
"""

from itertools import repeat


def transform(grid):
    return 1 in repeat(0)
