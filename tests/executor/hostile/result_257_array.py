"""Return an array with one column too many.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.zeros((1, 257), int)
