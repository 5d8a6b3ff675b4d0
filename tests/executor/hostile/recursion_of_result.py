"""Return a list that is nested a hundred thousand deep.

Verdict: invalid, crash
"""

def transform(grid):
    nested = []
    for _ in range(10**5):
        nested = [nested]
    return nested
