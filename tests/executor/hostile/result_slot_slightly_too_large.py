"""Put an array of 300 rows into the private slot of a grid.

Verdict: tampered, invalid, exception, exited
"""

import numpy as np

from arcdsl import *


def transform(grid):
    object.__setattr__(grid, "_array", np.zeros((300, 200), np.int8))
    return grid
