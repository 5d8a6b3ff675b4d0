"""Use sets without relying on their order.

Verdict: pass
"""

def transform(grid):
    columns = {*range(grid.width)}
    return [[row[c] for c in sorted(columns, reverse=True)] for row in grid.rows]
