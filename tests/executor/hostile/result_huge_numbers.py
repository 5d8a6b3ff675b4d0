"""Return a colour of ten thousand digits.

Verdict: invalid
"""

def transform(grid):
    return [[10**10_000]]
