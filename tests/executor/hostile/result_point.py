"""Return an array of no dimension.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.array(3)
