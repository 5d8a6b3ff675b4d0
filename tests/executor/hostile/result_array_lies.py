"""Return an object whose array changes each time it is asked for.

Verdict: invalid
"""

import numpy as np


class Liar:
    def __array__(self, *a, **k):
        return np.zeros((10**4, 10**4), np.int8)


def transform(grid):
    return Liar()
