"""Return a grid for some inputs only.

Verdict: invalid
"""

def transform(grid):
    return grid[:, ::-1] if grid.width == 2 else None
