"""Write a file with np.save.

Verdict: forbidden
"""

import numpy as np


def transform(grid):
    np.save("/tmp/arcdsl-hostile", np.asarray(grid))
