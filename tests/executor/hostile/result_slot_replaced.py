"""Put a three-dimensional array into the private slot of a grid.

Verdict: invalid, exception, tampered
"""

import numpy as np

from arcdsl import *


def transform(grid):
    object.__setattr__(grid, "_array", np.zeros((2, 2, 2), np.int8))
    return grid
