"""Return the rows as tuples.

Verdict: pass
"""

def transform(grid):
    return tuple(row[::-1] for row in grid.rows)
