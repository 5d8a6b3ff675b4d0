"""Print for ever.

Verdict: timeout_fuel, timeout_cpu
"""

def transform(grid):
    while True:
        print("x" * 10_000, flush=True)
