"""Wait for the lock of the import system.

Verdict: timeout_wall, pass
"""

import _imp

from arcdsl import *

_imp.acquire_lock()


def transform(grid):
    import math

    return grid[:, ::-1]
