"""Replace the counter of the fuel by one that never ends.

Verdict: timeout_cpu, timeout_fuel
"""

from itertools import repeat

__tick__ = repeat(True).__next__


def transform(grid):
    while True:
        pass
