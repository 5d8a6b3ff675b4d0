"""Assert what holds.

Verdict: pass
"""

def transform(grid):
    assert grid.width > 1, "too narrow"
    return grid[:, ::-1]
