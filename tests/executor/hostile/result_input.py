"""Return the input.

Verdict: wrong
"""

def transform(grid):
    return grid
