"""Return an array in the order of columns.

Verdict: pass
"""

import numpy as np


def transform(grid):
    return np.asfortranarray(np.asarray(grid)[:, ::-1])
