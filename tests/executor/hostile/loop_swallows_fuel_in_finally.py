"""Leave the end of the fuel behind with `return` in a `finally`, and answer rightly.

Verdict: timeout_fuel
"""

from arcdsl import *


def forever():
    try:
        while True:
            pass
    finally:
        return 1


def transform(grid):
    return grid[:, ::-1] if grid.width > 9 or forever() else grid
