"""Catch the end of the fuel and go on.

Verdict: timeout_fuel, timeout_cpu
"""

def transform(grid):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
