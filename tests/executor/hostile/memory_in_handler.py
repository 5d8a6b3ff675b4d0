"""Fill the memory, and fill it again while the error is handled.

Verdict: memory, timeout_cpu, exception
"""

def transform(grid):
    kept = []
    try:
        while True:
            kept.append(bytes(10**6))
    finally:
        for _ in iter(int, 1):
            kept.append(bytes(10))
