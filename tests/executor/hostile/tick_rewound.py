"""Look for the counter behind the fuel and wind it back.

Verdict: timeout_fuel, timeout_cpu, exception
"""

import gc

for thing in gc.get_referents(__tick__):
    for inner in gc.get_referents(thing):
        if hasattr(inner, "__setstate__"):
            inner.__setstate__(0)


def transform(grid):
    while True:
        pass
