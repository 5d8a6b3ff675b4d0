"""Return text.

Verdict: invalid
"""

def transform(grid):
    return "21"
