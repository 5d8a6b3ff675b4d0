"""Return an array of a class that lies about its shape.

Verdict: invalid
"""

import numpy as np


class Liar(np.ndarray):
    @property
    def shape(self):
        return (1, 2)


def transform(grid):
    return np.zeros((5, 5), np.int8).view(Liar)
