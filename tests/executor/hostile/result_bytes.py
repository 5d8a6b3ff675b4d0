"""Return rows of bytes.

Verdict: invalid, pass
"""

def transform(grid):
    return [bytes(row[::-1]) for row in grid.rows]
