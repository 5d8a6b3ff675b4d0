"""Return an array of dates.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.zeros((2, 2), "datetime64[s]")
