"""Loop for ever on each grid.

Verdict: timeout_fuel
"""

def transform(grid):
    while True:
        pass
