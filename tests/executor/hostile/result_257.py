"""Return a grid with one row too many.

Verdict: invalid
"""

def transform(grid):
    return [[0]] * 257
