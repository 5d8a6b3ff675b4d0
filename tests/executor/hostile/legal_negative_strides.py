"""Return an array that runs backwards.

Verdict: pass
"""

import numpy as np


def transform(grid):
    return np.asarray(grid)[:, ::-1]
