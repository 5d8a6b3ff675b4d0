"""Write a file with tofile.

Verdict: forbidden
"""

import numpy as np


def transform(grid):
    np.asarray(grid).tofile("/tmp/arcdsl-hostile")
