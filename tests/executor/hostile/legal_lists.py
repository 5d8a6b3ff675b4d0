"""Return lists of lists.

Verdict: pass
"""

def transform(grid):
    return [list(row[::-1]) for row in grid.rows]
