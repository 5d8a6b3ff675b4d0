"""Return a list of empty rows.

Verdict: invalid
"""

def transform(grid):
    return [[], []]
