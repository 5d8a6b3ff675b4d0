"""Return an array of floats.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.ones((2, 2))
