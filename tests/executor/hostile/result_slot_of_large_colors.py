"""Put colours that do not exist into the private slot of a grid.

Verdict: tampered, invalid, exception
"""

import numpy as np

from arcdsl import *


def transform(grid):
    object.__setattr__(grid, "_array", np.full((2, 2), 99, np.int8))
    return grid
