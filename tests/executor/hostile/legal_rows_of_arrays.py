"""Return a list of arrays.

Verdict: pass, invalid
"""

import numpy as np


def transform(grid):
    return [row for row in np.asarray(grid)[:, ::-1]]
