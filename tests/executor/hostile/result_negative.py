"""Return a colour below zero.

Verdict: invalid
"""

def transform(grid):
    return [[-1, 256]]
