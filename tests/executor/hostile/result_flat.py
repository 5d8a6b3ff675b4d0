"""Return an array of one dimension.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.zeros(4, int)
