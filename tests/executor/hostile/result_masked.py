"""Return a masked array.

Verdict: invalid, exception
"""

import numpy as np


def transform(grid):
    return np.ma.masked_array([[2, 1]], [[True, False]])
