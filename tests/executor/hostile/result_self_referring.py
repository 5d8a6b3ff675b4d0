"""Return a list that contains itself.

Verdict: invalid
"""

def transform(grid):
    rows = []
    rows.append(rows)
    return rows
