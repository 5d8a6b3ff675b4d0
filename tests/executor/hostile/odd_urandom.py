"""Answer by the chance of the kernel.

Verdict: wrong, nondeterministic
"""

import os


def transform(grid):
    return grid[:, ::-1] if os.urandom(1)[0] % 2 else grid
