"""Reach numpy through a module of the language, and write beyond the end of an array.

Verdict: pass, crash, wrong, tampered, exception, invalid
"""

import arcdsl.types.grid as inner

from arcdsl import *

numbers = inner.np.zeros(8, inner.np.int8)
wide = inner.np.lib.stride_tricks.as_strided(numbers, shape=(4096,), strides=(1,))
wide[64:4096] = 7


def transform(grid):
    return grid[:, ::-1]
