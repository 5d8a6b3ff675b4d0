"""Return a dictionary of cells.

Verdict: invalid
"""

def transform(grid):
    return {(0, 0): 1}
