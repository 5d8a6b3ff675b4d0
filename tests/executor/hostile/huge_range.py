"""Sort a range of a thousand million numbers.

Verdict: memory, timeout_cpu
"""

def transform(grid):
    return sorted(range(10**9))
