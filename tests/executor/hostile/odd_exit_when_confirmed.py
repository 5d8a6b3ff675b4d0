"""Answer rightly at first, and leave when asked in another order.

Verdict: nondeterministic
"""

import os

seen = []


def transform(grid):
    seen.append(grid.to_list())
    if seen[0] != [[1, 2]]:
        os._exit(0)
    return grid[:, ::-1]
