"""Use the language without importing it.

Verdict: exception
"""

def transform(grid):
    return Grid([[1]])
