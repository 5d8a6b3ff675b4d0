"""Return an array that contains itself.

Verdict: invalid
"""

import numpy as np


def transform(grid):
    cells = np.empty((1, 1), object)
    cells[0, 0] = cells
    return cells
