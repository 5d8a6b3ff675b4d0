"""Write a file by mapping it.

Verdict: forbidden, exception
"""

import numpy as np


def transform(grid):
    np.memmap("/tmp/arcdsl-hostile", mode="w+", shape=(4, 4))
