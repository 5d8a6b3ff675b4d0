"""Return an array of three dimensions.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.zeros((2, 2, 2), int)
