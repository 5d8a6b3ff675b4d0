"""Catch the end of the fuel once, and loop again without a net.

Verdict: timeout_fuel
"""

def transform(grid):
    try:
        while True:
            pass
    except BaseException:
        pass
    while True:
        pass
