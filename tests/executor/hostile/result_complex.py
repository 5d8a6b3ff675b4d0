"""Return an array of complex numbers.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.ones((2, 2), complex)
