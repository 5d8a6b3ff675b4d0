"""Write into the array of the input, through a view.

Verdict: wrong, exception, tampered
"""

import numpy as np


def transform(grid):
    cells = np.asarray(grid)
    cells[:] = 5
    if cells.base is not None:
        cells.base[:] = 5
    return grid
