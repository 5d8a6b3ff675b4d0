"""Keep every grid that can be made.

Verdict: memory, timeout_cpu, timeout_fuel
"""

from arcdsl import *

kept = []


def transform(grid):
    while True:
        kept.append(scale(grid, 40))
