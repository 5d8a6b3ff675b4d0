"""Return the colour ten.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.full((2, 2), 10)
