"""Return colours that are in range only once they have been cut to a byte.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    return np.asarray(grid)[:, ::-1].astype(np.int64) + 256
