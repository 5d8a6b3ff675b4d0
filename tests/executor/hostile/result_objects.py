"""Return an array of objects.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.array([[object(), grid]], object)
