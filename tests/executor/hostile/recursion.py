"""Recurse without end.

Verdict: exception
"""

def transform(grid):
    return transform(grid)
