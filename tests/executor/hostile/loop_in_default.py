"""Loop for ever while a default argument is computed.

Verdict: timeout_cpu
"""

def transform(grid, limit=max(iter(int, 1))):
    return grid
