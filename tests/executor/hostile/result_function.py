"""Return a function.

Verdict: invalid
"""

def transform(grid):
    return lambda: 0
