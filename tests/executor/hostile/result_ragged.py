"""Return rows of different lengths.

Verdict: invalid
"""

def transform(grid):
    return [[1, 2], [3]]
