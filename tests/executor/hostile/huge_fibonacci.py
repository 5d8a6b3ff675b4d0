"""Compute Fibonacci numbers by doubling calls.

Verdict: timeout_cpu
"""

def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def transform(grid):
    return fibonacci(60)
