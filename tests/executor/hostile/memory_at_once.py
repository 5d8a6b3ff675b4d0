"""Ask for eighty thousand million bytes at once.

Verdict: memory
"""

def transform(grid):
    return [[0] * 10**10]
