"""Define a function of another name.

Verdict: no_function
"""

def solve(grid):
    return grid
