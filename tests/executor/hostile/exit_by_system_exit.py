"""Raise SystemExit on a grid.

Verdict: exited
"""

def transform(grid):
    raise SystemExit
