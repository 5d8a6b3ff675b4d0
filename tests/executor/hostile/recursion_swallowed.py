"""Catch each overflow of the stack, and recurse again.

Verdict: timeout_cpu, crash, exception
"""

def transform(grid):
    try:
        transform(grid)
    except RecursionError:
        transform(grid)
    transform(grid)
