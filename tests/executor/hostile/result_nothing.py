"""Return nothing.

Verdict: invalid
"""

def transform(grid):
    pass
