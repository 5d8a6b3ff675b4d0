"""Return an array of numbers that are none.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.array([[np.nan, np.inf]])
