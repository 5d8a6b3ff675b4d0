"""Answer by the number of the process.

Verdict: wrong, nondeterministic
"""

import os


def transform(grid):
    return grid[:, ::-1] if os.getpid() * 40503 >> grid[0, 0] & 1 else grid
