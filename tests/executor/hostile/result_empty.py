"""Return an array without cells.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.zeros((0, 3), int)
