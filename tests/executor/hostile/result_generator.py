"""Return a generator of rows.

Verdict: invalid
"""

def transform(grid):
    yield from grid.rows
