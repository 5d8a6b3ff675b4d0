"""Hide a space without width in a name.

Verdict: syntax
"""

def trans​form(grid):
    return grid
