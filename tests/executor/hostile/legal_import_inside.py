"""Import the language inside the function.

Verdict: pass
"""

def transform(grid):
    from arcdsl import fliplr

    return fliplr(grid)
