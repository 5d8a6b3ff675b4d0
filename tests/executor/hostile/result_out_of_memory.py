"""Return an array whose cells lie beyond the memory.

Verdict: invalid, crash, wrong
"""

import numpy as np


def transform(grid):
    return np.lib.stride_tricks.as_strided(np.zeros(1, np.int8), (200, 200), (2**40, 2**30))
