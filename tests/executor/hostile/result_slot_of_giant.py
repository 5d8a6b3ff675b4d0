"""Put a giant array into the private slot of a grid.

Verdict: tampered, invalid, exception, exited, crash, timeout_cpu, memory
"""

import numpy as np

from arcdsl import *


def transform(grid):
    wide = np.lib.stride_tricks.as_strided(np.zeros(1, np.int8), (60_000, 60_000), (0, 0))
    object.__setattr__(grid, "_array", wide)
    return grid
