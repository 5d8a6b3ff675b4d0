"""Return an array that would need a million million bytes, had it any.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.lib.stride_tricks.as_strided(np.zeros(1, np.int8), (10**6, 10**6), (0, 0))
