"""Return lists with a number that is none.

Verdict: invalid
"""

def transform(grid):
    return [[float("nan"), 1.5]]
